import type { Day } from './calendar.ts'
import { holdersOn, seatsOn } from './holders.ts'
import { compare, type SeatChange, type SeatTerm } from './terms.ts'

/** A stretch of days, `[from, to)`, over which nothing changes. */
export interface Segment<T extends SeatTerm> {
  from: Day
  /** The first day of the next segment; null in the last, which goes on. */
  to: Day | null
  seats: number
  /** Longest-serving first. */
  holders: T[]
  vacancies: number
}

/**
 * The whole history of a role: from the first day that it has seats or a holder, without gaps or overlaps, to the last
 * segment, which is open. Neighbouring segments always differ. Empty for a role that never had a seat or a holder.
 */
export function timelineOf<T extends SeatTerm>(
  terms: readonly T[],
  history: readonly SeatChange[],
): Segment<T>[] {
  const segments: Segment<T>[] = []
  for (const from of changeDays(terms, history)) {
    const holders = holdersOn(terms, from)
    const seats = seatsOn(history, from)
    const last = segments.at(-1)
    if (last ? sameAs(last, seats, holders) : seats === 0 && holders.length === 0) continue
    if (last) last.to = from
    segments.push({
      from,
      to: null,
      seats,
      holders,
      vacancies: Math.max(0, seats - holders.length),
    })
  }
  return segments
}

/** The days on which something may begin or end, in order, each once. */
export function changeDays(terms: readonly SeatTerm[], history: readonly SeatChange[]): Day[] {
  const days = new Set(history.map(({ from }) => from))
  for (const { startsOn, endsOn } of terms) {
    days.add(startsOn)
    if (endsOn !== null) days.add(endsOn)
  }
  return [...days].sort(compare)
}

function sameAs<T extends SeatTerm>(segment: Segment<T>, seats: number, holders: T[]): boolean {
  return (
    segment.seats === seats &&
    segment.holders.length === holders.length &&
    segment.holders.every((holder, index) => holder === holders[index])
  )
}
