import { calendarDayIn, type Day } from '../handover/calendar.ts'
import { dayBefore } from '../handover/intervals.ts'
import type { Language } from '../i18n/text.ts'
import { siteTimeZone } from '../i18n/timeZones.ts'

export { dayOfStored as dayOf } from '../handover/calendar.ts'
export { sayDay as longDate } from '../handover/sayDay.ts'
export { siteTimeZone } from '../i18n/timeZones.ts'

/** The day, in the site's time zone, of a stored moment (ISO 8601); null when it is none. */
export function dayOfMoment(moment: string | null | undefined): Day | null {
  if (!moment) return null
  const date = new Date(moment)
  return Number.isNaN(date.getTime()) ? null : calendarDayIn(siteTimeZone, date)
}

/** The last day of a half-open period, as readers expect it: a term that ends on 1 March runs to 28 February. */
export function lastDayOf(endsOn: Day): Day {
  return dayBefore(endsOn)
}

const danish = new Intl.Collator('da')

/** Compares names as a Danish directory does (æ, ø, å last), also on English pages: the names are Danish. */
export function compareNames(a: string, b: string): number {
  return danish.compare(a, b)
}

const inSiteZone = (tag: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(tag, { ...options, timeZone: siteTimeZone })
const long = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const
const short = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const
const days = { da: inSiteZone('da-DK', long), en: inSiteZone('en-GB', long) }
const times = { da: inSiteZone('da-DK', short), en: inSiteZone('en-GB', short) }

/**
 * When something takes place, in the site's time zone: 'torsdag den 3. december 2026 kl. 14.00–16.00', 'Thursday 3
 * December 2026, 14:00–16:00'; over several days with both of them. An end that is not after the start is left out.
 */
export function sayMoments(start: Date, end: Date | null, language: Language): string {
  const at = (moment: Date) => {
    const before = language === 'da' ? ' kl.\u00a0' : ', '
    return `${days[language].format(moment)}${before}${times[language].format(moment)}`
  }
  if (!end || !(end > start)) return at(start)
  const sameDay = calendarDayIn(siteTimeZone, start) === calendarDayIn(siteTimeZone, end)
  return sameDay ? `${at(start)}–${times[language].format(end)}` : `${at(start)} – ${at(end)}`
}
