import { seatsOn } from './holders.ts'
import { dayBefore } from './intervals.ts'
import { byStart, compare, type SeatChange, type SeatTerm } from './terms.ts'
import { changeDays } from './timeline.ts'

type OfSomebody = SeatTerm & { ambassador: string }

/** Somebody before or after in the relay. */
export interface Relay<T> {
  term: T
  /** Whether the baton went from hand to hand; otherwise the seat stood vacant in between. */
  direct: boolean
}

/**
 * From whom the holder of a term got the baton: those whose terms of the same role end on the day it begins, all of them
 * when a cohort leaves. After a vacancy there is an answer only as long as the role has one single seat, and so one
 * single predecessor; with several seats nobody can say whose it was. That is how Wikidata uses "replaces" (P1365):
 * for the previous holder of an office also after a vacancy, but never by guess. Somebody appointed anew has their own
 * baton still: no predecessor, and their former term no successor, also when others come on the same day.
 */
export function predecessorsOf<T extends OfSomebody>(
  term: T,
  terms: readonly T[],
  seats: readonly SeatChange[],
): Relay<T>[] {
  const ended = terms.filter(({ endsOn }) => endsOn !== null && endsOn <= term.startsOn)
  const sameDay = ended.filter(({ endsOn }) => endsOn === term.startsOn)
  if (sameDay.length > 0) {
    const beginning = terms.filter(({ startsOn }) => startsOn === term.startsOn)
    const beginners = new Set(beginning.map(({ ambassador }) => ambassador))
    if (sameDay.some(({ ambassador }) => ambassador === term.ambassador)) return []
    const leaving = sameDay.filter(({ ambassador }) => !beginners.has(ambassador))
    return inOrder(leaving).map((each) => ({ term: each, direct: true }))
  }
  const last = inOrder(ended)
    .sort((a, b) => compare(a.endsOn ?? '', b.endsOn ?? ''))
    .at(-1)
  if (!last || !wasOnlySeat(last, term, terms, seats)) return []
  return last.ambassador === term.ambassador ? [] : [{ term: last, direct: false }]
}

/** To whom the holder of a term passed the baton on; the other direction of `predecessorsOf`. */
export function successorsOf<T extends OfSomebody>(
  term: T,
  terms: readonly T[],
  seats: readonly SeatChange[],
): Relay<T>[] {
  return inOrder(terms).flatMap((next) =>
    predecessorsOf(next, terms, seats)
      .filter((relay) => relay.term === term)
      .map(({ direct }) => ({ term: next, direct })),
  )
}

/** Whether there was one seat on every day from the last one of `before` to the first one of `after`, and nobody on it. */
function wasOnlySeat<T extends OfSomebody>(
  before: T,
  after: T,
  terms: readonly T[],
  seats: readonly SeatChange[],
): boolean {
  const end = before.endsOn ?? after.startsOn
  const days = changeDays(terms, seats).filter((day) => end <= day && day <= after.startsOn)
  const beginners = terms.filter(({ startsOn }) => end <= startsOn && startsOn <= after.startsOn)
  return (
    beginners.length === 1 &&
    seatsOn(seats, dayBefore(end)) === 1 &&
    days.every((day) => seatsOn(seats, day) === 1)
  )
}

function inOrder<T extends OfSomebody>(terms: readonly T[]): T[] {
  return [...terms].sort((a, b) => byStart(a, b) || compare(a.ambassador, b.ambassador))
}
