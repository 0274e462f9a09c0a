/** The zone in which the site and its editors tell days and moments that belong to no role. */
export const siteTimeZone = 'Europe/Copenhagen'

/** The time zones an editor may plan a publication in: those of the Danish realm. Payload takes one label for all. */
export const timezones = {
  defaultTimezone: siteTimeZone,
  supportedTimezones: [
    { label: 'København', value: siteTimeZone },
    { label: 'Tórshavn', value: 'Atlantic/Faroe' },
    { label: 'Nuuk', value: 'America/Nuuk' },
    { label: 'UTC', value: 'UTC' },
  ],
}
