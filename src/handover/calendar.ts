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

/** The calendar day it is in `timeZone` (an IANA name) at `moment`, summer time included. */
export function calendarDayIn(timeZone: string, moment: Date): Day {
  // The Swedish locale writes dates the ISO way.
  return new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(moment)
}

/** How a day is stored: noon UTC, which is that same day from UTC-12 to UTC+11. */
export const instantOfDay = (day: Day): string => `${day}T12:00:00.000Z`

/** The day that a stored instant stands for. */
export const dayOfInstant = (instant: string): Day => instant.slice(0, 10)
