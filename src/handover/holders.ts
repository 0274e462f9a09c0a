import type { Day } from './calendar.ts'
import { contains } from './intervals.ts'
import { byStart, compare, isPublicOn, type SeatChange, type SeatTerm } from './terms.ts'

/** The terms of one role as they stand on a day. */
export interface Standing<T extends SeatTerm> {
  /** Terms that contain the day, longest-serving first. */
  holders: T[]
  /** Public terms that begin after the day, earliest first. */
  announced: T[]
  /** Terms that are over, latest end first. */
  former: T[]
  /** Seats that nobody holds on the day. */
  vacancies: number
}

/** The terms that contain the day, longest-serving first. */
export function holdersOn<T extends SeatTerm>(terms: readonly T[], day: Day): T[] {
  return terms.filter((term) => contains(term, day)).sort(byStart)
}

/** The number of seats on the day: the latest entry that has come into force, 0 before the first. */
export function seatsOn(history: readonly SeatChange[], day: Day): number {
  const inForce = history
    .filter((change) => change.from <= day)
    .sort((a, b) => compare(a.from, b.from))
  return inForce.at(-1)?.seats ?? 0
}

/** The seats that nobody holds on the day; never negative. */
export function vacanciesOn(
  terms: readonly SeatTerm[],
  history: readonly SeatChange[],
  day: Day,
): number {
  return Math.max(0, seatsOn(history, day) - holdersOn(terms, day).length)
}

/** Sorts the terms of one role, and only those that the public may know of, into what they are on the day. */
export function standingOn<T extends SeatTerm>(
  terms: readonly T[],
  history: readonly SeatChange[],
  day: Day,
): Standing<T> {
  const open = terms.filter((term) => isPublicOn(term, day))
  return {
    holders: holdersOn(open, day),
    announced: open.filter((term) => day < term.startsOn).sort(byStart),
    former: open
      .filter((term) => term.endsOn !== null && term.endsOn <= day)
      .sort((a, b) => compare(b.endsOn ?? '', a.endsOn ?? '') || byStart(b, a)),
    vacancies: vacanciesOn(open, history, day),
  }
}
