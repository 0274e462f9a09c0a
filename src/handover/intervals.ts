import { addDays, type Day } from './calendar.ts'

/**
 * The half-open interval of days `[startsOn, endsOn)`: the first day is in, the last is not.
 * Without `startsOn` it has always been so, without `endsOn` it goes on.
 */
export interface Interval {
  startsOn: Day | null
  endsOn: Day | null
}

/** Whether the interval contains the day. */
export function contains(interval: Interval, day: Day): boolean {
  const begun = interval.startsOn === null || interval.startsOn <= day
  return begun && (interval.endsOn === null || day < interval.endsOn)
}

/** Whether some day is in both; intervals that meet at a boundary share none. */
export function overlap(a: Interval, b: Interval): boolean {
  return endsAfter(a, b.startsOn) && endsAfter(b, a.startsOn)
}

function endsAfter({ endsOn }: Interval, day: Day | null): boolean {
  return endsOn === null || day === null || endsOn > day
}

/** The later of two days. */
export function later(a: Day, b: Day): Day {
  return a > b ? a : b
}

/** The earlier of two ends; null never ends. */
export function earlier(a: Day | null, b: Day | null): Day | null {
  if (a === null) return b
  return b === null || a < b ? a : b
}

/** The day before: the last day that an interval ending on `day` contains. */
export function dayBefore(day: Day): Day {
  return addDays(day, -1)
}
