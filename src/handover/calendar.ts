/** A calendar day, `YYYY-MM-DD`, without time or zone. Days compare and sort as strings. */
export type Day = string

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/

/** Whether the text is a day that exists in the (proleptic Gregorian) calendar: 30 February does not. */
export function isDay(text: string): text is Day {
  const match = pattern.exec(text)
  if (!match) return false
  const date = new Date(`${text}T00:00:00.000Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text
}

// Making a formatter costs a hundred times what using it does.
const formatters = new Map<string, Intl.DateTimeFormat>()

/** The calendar day it is in `timeZone` (an IANA name) at `moment`, summer time included. */
export function calendarDayIn(timeZone: string, moment: Date): Day {
  let formatter = formatters.get(timeZone)
  if (!formatter) {
    // The Swedish locale writes dates the ISO way.
    formatter = new Intl.DateTimeFormat('sv-SE', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    })
    formatters.set(timeZone, formatter)
  }
  return formatter.format(moment)
}

const hour = 3_600_000

/**
 * The first moment of the day in `timeZone`: midnight, or where the clocks skip midnight that night, the moment they
 * jump. Searched for in whole milliseconds, so it holds for every rule a zone ever had.
 */
export function startOfDay(timeZone: string, day: Day): Date {
  const noon = Date.parse(instantOfDay(day))
  // No zone is further from UTC than 14 hours: midnight lies in between.
  let before = noon - 27 * hour
  let within = noon + 15 * hour
  while (within - before > 1) {
    const middle = Math.floor((before + within) / 2)
    if (calendarDayIn(timeZone, new Date(middle)) < day) before = middle
    else within = middle
  }
  return new Date(within)
}

/** How a day is stored: noon UTC, which is that same day from UTC-12 to UTC+11. */
export const instantOfDay = (day: Day): string => `${day}T12:00:00.000Z`

/** The day that a stored instant stands for. */
export const dayOfInstant = (instant: string): Day => instant.slice(0, 10)

/** The day of a stored date that may be missing; null without one, and for what is no day. */
export function dayOfStored(stored: string | null | undefined): Day | null {
  const day = dayOfInstant(stored ?? '')
  return isDay(day) ? day : null
}

/** The day `count` days later; earlier when negative. */
export function addDays(day: Day, count: number): Day {
  const noon = new Date(instantOfDay(day))
  noon.setUTCDate(noon.getUTCDate() + count)
  return dayOfInstant(noon.toISOString())
}

/** The same day of the month `count` months later, or that month's last day when it is shorter. */
export function addMonths(day: Day, count: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + count + 1, 0)).getUTCDate()
  const moved = new Date(Date.UTC(year, month - 1 + count, Math.min(date, lastOfMonth), 12))
  return dayOfInstant(moved.toISOString())
}

/** The number of days from one day to another; negative when it lies before. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(instantOfDay(to)) - Date.parse(instantOfDay(from))) / (24 * hour))
}
