import type { Day } from './calendar.ts'
import { contains, type Interval } from './intervals.ts'

/** Where a term lies as seen from a day. */
export const whens = ['current', 'coming', 'former'] as const
export type When = (typeof whens)[number]

/** Whether the interval contains the day, begins after it, or is over. */
export function whenOf(interval: Interval, day: Day): When {
  if (contains(interval, day)) return 'current'
  return interval.startsOn !== null && day < interval.startsOn ? 'coming' : 'former'
}

/**
 * What somebody with these terms is on the day: a holder is nothing else; somebody who was one before may also be one to
 * come. Empty without terms.
 */
export function whensOf(terms: readonly Interval[], day: Day): When[] {
  const each = new Set(terms.map((term) => whenOf(term, day)))
  if (each.has('current')) return ['current']
  return whens.filter((when) => each.has(when))
}
