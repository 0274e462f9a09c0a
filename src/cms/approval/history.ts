import type { PayloadRequest } from 'payload'
import type { ApprovalState } from '../../approval/states.ts'
import type { Approval } from '../../generated/payload-types.ts'

/** What happened to a request: one of its states, or that a change voided it or brought it back, or a mail. */
export type ApprovalEvent =
  | ApprovalState
  | 'voided'
  | 'restored'
  | 'reminded'
  | 'suggestionAccepted'
  | 'suggestionDeclined'

/** A line of the history, which only grows. */
export interface HistoryLine {
  /** ISO 8601. */
  at: string
  /** The name of whoever did it; null for the server. */
  by: string | null
  event: ApprovalEvent
  /** The parts it was about, e.g. `exchanges.2.answer`. */
  parts?: string[]
}

type WithHistory = Pick<Approval, 'history'>

export const historyOf = ({ history }: WithHistory): HistoryLine[] =>
  Array.isArray(history) ? (history as unknown as HistoryLine[]) : []

/** The history with one line more. */
export const addedTo = (approval: WithHistory, line: HistoryLine): HistoryLine[] => [
  ...historyOf(approval),
  line,
]

/** The name of the person behind a request; null when our own code acts. */
export const byWhom = ({ user }: PayloadRequest): string | null =>
  (user as { name?: string; email?: string } | null)?.name ??
  (user as { email?: string } | null)?.email ??
  null
