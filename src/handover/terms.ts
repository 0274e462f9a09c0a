import type { Day } from './calendar.ts'
import type { Interval } from './intervals.ts'

/** What the rules need to know of a term of some role. */
export interface SeatTerm extends Interval {
  startsOn: Day
  /** The day from which the public may know of the term; without one, the day it starts. */
  announcedOn: Day | null
}

/** An ordinary term is an appointment; an acting one fills a vacancy until somebody is appointed. */
export type TermKind = 'ordinary' | 'acting'

/** A term with all that decides whether it can stand. */
export interface Term extends SeatTerm {
  id: string
  /** The ambassador's id. */
  ambassador: string
  /** The ambassador's name, for messages. */
  name: string
  kind: TermKind
  /**
   * Of an acting term that had to yield: the ordinary term that it made way for, and the end it had been given.
   * `endsOn` is then the day it made way.
   */
  yielded: { to: string; endsOn: Day | null } | null
}

/** From `from` on the role has `seats` seats, until a later entry says otherwise. */
export interface SeatChange {
  from: Day
  seats: number
}

/** Whether the public may know of the term on the day: from the day it is announced, else from the day it starts. */
export function isPublicOn(term: SeatTerm, day: Day): boolean {
  return (term.announcedOn ?? term.startsOn) <= day
}

/** Orders terms by their first day. */
export function byStart(a: SeatTerm, b: SeatTerm): number {
  return compare(a.startsOn, b.startsOn)
}

/** Orders days, ids and whatever else compares as text. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
