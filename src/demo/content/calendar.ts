import type { Day } from './types.ts'

/** Days counted from a reference day, so that the demo programme is always in the middle of a term. */
export type DemoCalendar = {
  /** Day `date` (1 to 28) of the month that lies `months` after the reference day's month. */
  month(months: number, date?: number): Day
  /** The day that lies `days` after the reference day. */
  day(days: number): Day
}

/** @param today `YYYY-MM-DD`; throws a RangeError on anything else. */
export function demoCalendar(today: Day): DemoCalendar {
  const at = new Date(`${today}T12:00:00.000Z`)
  if (Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== today) {
    throw new RangeError(`Not a calendar day: ${today}`)
  }
  const on = (year: number, month: number, date: number): Day =>
    new Date(Date.UTC(year, month, date, 12)).toISOString().slice(0, 10)
  return {
    month: (months, date = 1) => on(at.getUTCFullYear(), at.getUTCMonth() + months, date),
    day: (days) => on(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate() + days),
  }
}
