import { type Day, dayOfInstant, instantOfDay } from './calendar.ts'

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

/** The day before: the last day that an interval ending on `day` contains. */
export function dayBefore(day: Day): Day {
  const noon = new Date(instantOfDay(day))
  noon.setUTCDate(noon.getUTCDate() - 1)
  return dayOfInstant(noon.toISOString())
}
