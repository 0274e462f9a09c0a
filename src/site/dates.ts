import { calendarDayIn, type Day } from '../handover/calendar.ts'
import { dayBefore } from '../handover/intervals.ts'

export { dayOfStored as dayOf } from '../handover/calendar.ts'
export { sayDay as longDate } from '../handover/sayDay.ts'

/** The zone in which the site tells moments of publication. */
export const siteTimeZone = 'Europe/Copenhagen'

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
