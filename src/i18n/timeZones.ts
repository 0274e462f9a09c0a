/** The time zones an editor may plan a publication in: those of the Danish realm. Payload takes one label for all. */
export const timezones = {
  defaultTimezone: 'Europe/Copenhagen',
  supportedTimezones: [
    { label: 'København', value: 'Europe/Copenhagen' },
    { label: 'Tórshavn', value: 'Atlantic/Faroe' },
    { label: 'Nuuk', value: 'America/Nuuk' },
    { label: 'UTC', value: 'UTC' },
  ],
}
