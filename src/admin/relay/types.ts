import type { Day } from '../../handover/calendar.ts'
import type { HandoverOrder } from '../../handover/order.ts'
import type { HandoverState } from '../../handover/states.ts'
import type { SeatChange, Term } from '../../handover/terms.ts'

/** A role with all that the relay shows of it; plain data, so that it can be handed to the browser. */
export interface RelayRole {
  id: string
  name: string
  timeZone: string
  /** How long a term usually is; null when that is not recorded. */
  termMonths: number | null
  /** The day it is in the role's time zone. */
  today: Day
  seats: SeatChange[]
  terms: Term[]
  /** Latest first. */
  handovers: RelayHandover[]
}

/** A handover as it stands in a list: what is ordered, with names. */
export interface RelayHandover extends HandoverOrder {
  id: string
  state: HandoverState
}
