import type { Day } from '../handover/calendar.ts'
import { seatsOn } from '../handover/holders.ts'
import { sayDay } from '../handover/sayDay.ts'
import { compare, type SeatChange } from '../handover/terms.ts'
import type { Localised } from '../i18n/text.ts'
import type { LineProblem } from './lineProblem.ts'

/** What a line says of the seats of its role: so many from that day on. */
export interface SeatStatement {
  line: number
  from: Day
  seats: number
}

/** The entries that a file adds to the seats of a role, and what in it contradicts itself or what is known. */
export interface SeatExtension {
  added: (SeatChange & { lines: number[] })[]
  problems: LineProblem[]
}

/**
 * Works out what a file adds to the seats over time. It may say what was before the first known entry and what comes
 * after the last; between two known entries, and on the day of one, it must agree.
 */
export function extendSeats(
  history: readonly SeatChange[],
  said: readonly SeatStatement[],
): SeatExtension {
  const added: SeatExtension['added'] = []
  const problems: LineProblem[] = []
  const days = [...new Set(said.map(({ from }) => from))].sort(compare)
  for (const day of days) {
    const statements = said.filter(({ from }) => from === day)
    const lines = statements.map(({ line }) => line)
    const numbers = [...new Set(statements.map(({ seats }) => seats))]
    const [seats = 0] = numbers
    const known = seatsOn([...history, ...added], day)
    if (numbers.length > 1) problems.push({ lines, message: contradictory(day, numbers) })
    else if (known === seats && isSettled(history, added, day)) continue
    else if (isBound(history, day)) problems.push({ lines, message: otherThanKnown(day, known) })
    else added.push({ from: day, seats, lines })
  }
  return { added, problems }
}

/** Whether some entry says what holds on the day; before the first, none does. */
const isSettled = (
  history: readonly SeatChange[],
  added: readonly SeatChange[],
  day: Day,
): boolean => [...history, ...added].some(({ from }) => from <= day)

/** Whether the day is that of a known entry, or lies between two. */
const isBound = (history: readonly SeatChange[], day: Day): boolean =>
  history.some(({ from }) => from === day) ||
  (history.some(({ from }) => from < day) && history.some(({ from }) => from > day))

const contradictory = (day: Day, numbers: readonly number[]): Localised => ({
  da: `Antallet af pladser ${sayDay(day, 'da')} er både ${numbers.join(' og ')}.`,
  en: `The number of seats on ${sayDay(day, 'en')} is both ${numbers.join(' and ')}.`,
})
const otherThanKnown = (day: Day, known: number): Localised => ({
  da: `Rollen har ${known} ${known === 1 ? 'plads' : 'pladser'} ${sayDay(day, 'da')}, står der allerede.`,
  en: `The role has ${known} ${known === 1 ? 'seat' : 'seats'} on ${sayDay(day, 'en')}, as it stands already.`,
})
