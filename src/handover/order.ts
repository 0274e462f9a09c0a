import type { Localised } from '../i18n/text.ts'
import type { Day } from './calendar.ts'
import type { SeatChange, Term, TermKind } from './terms.ts'

/** A role as the rules see it: all its terms, and its seats over time. */
export interface RoleState {
  terms: readonly Term[]
  seats: readonly SeatChange[]
}

/** Somebody who is to take over: a known ambassador, or somebody new who has no id yet. */
export interface Incoming {
  ambassador: string | null
  name: string
  kind: TermKind
  /** The day the new term ends; null leaves it open. */
  endsOn: Day | null
}

/** What is to happen: who leaves, who comes, and the first day of those who come. */
export interface HandoverOrder {
  effectiveOn: Day
  announcedOn: Day | null
  /** The terms that end; the name is for messages about a term that the role doesn't have. */
  outgoing: readonly { id: string; name: string }[]
  incoming: readonly Incoming[]
}

/** Why something can't be done: the field it is about, in Payload's notation, and the words. */
export interface Reason {
  path: string
  message: Localised
}

/** What happens to a term that exists: its end before and after. */
export interface EndChange {
  /** `close`: passes the baton. `yield`: an acting term makes way. `return`: it gets time back that it had given up. */
  change: 'close' | 'yield' | 'return'
  term: string
  name: string
  startsOn: Day
  before: { endsOn: Day | null; yielded: Term['yielded'] }
  after: { endsOn: Day | null; yielded: Term['yielded'] }
}

/** The id that the term of the incoming person with this index has as long as it is only planned. */
export const plannedTerm = (index: number): string => `incoming:${index}`
