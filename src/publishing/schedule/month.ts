import { addDays, type Day, isDay } from '../../handover/calendar.ts'

/** A month of the calendar: `2026-11`. */
export type Month = string

/** Whether a text names a month between the years 2000 and 2199. */
export const isMonth = (text: unknown): text is Month =>
  typeof text === 'string' && /^2[01]\d\d-\d\d$/.test(text) && isDay(`${text}-01`)

/** The month so many months later, or earlier. */
export function monthAfter(month: Month, months: number): Month {
  const [year = 0, number = 0] = month.split('-').map(Number)
  const index = year * 12 + number - 1 + months
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`
}

/** The weeks that have a day in the month, Monday first, with the days around it that fill them up. */
export function weeksOf(month: Month): Day[][] {
  const first = `${month}-01`
  // getUTCDay counts from Sunday
  const weekday = (new Date(`${first}T12:00:00Z`).getUTCDay() + 6) % 7
  const weeks: Day[][] = []
  for (
    let monday = addDays(first, -weekday);
    monday.slice(0, 7) <= month;
    monday = addDays(monday, 7)
  ) {
    weeks.push(Array.from({ length: 7 }, (_, index) => addDays(monday, index)))
  }
  return weeks
}
