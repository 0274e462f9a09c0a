import type { HandoverState } from './states.ts'

/**
 * One thing that carrying out a handover does, in the order in which it is done. `what` says it in the reader's
 * language; `id` is what it is done to, empty as long as that is yet to be made.
 */
export interface Change {
  kind:
    | 'term.close'
    | 'term.yield'
    | 'term.return'
    | 'term.open'
    | 'ambassador.create'
    | 'ambassador.position'
    | 'interview.create'
    | 'user.link'
    | 'user.invite'
    | 'draft.reassign'
    | 'plan.reassign'
  id: string
  what: string
  /** Where it is found in the admin panel, for instance `/admin/collections/terms/42`. */
  link?: string
}

/** Something to see to around a handover. */
export interface ChecklistItem {
  /** Stays the same from one look to the next: what an editor ticks off is kept under it. */
  key: string
  label: string
  /** Whether it is seen to, as far as the system can tell. */
  done: boolean
  /** Whether an editor has ticked it off. */
  ticked: boolean
  link?: string
}

/** A public address whose content changes, and the moment (ISO 8601) at which it does. */
export interface PageChange {
  path: string
  at: string
}

/** What `GET /api/handovers/:id/plan` answers: everything that carrying out would do, and nothing done. */
export interface DryRun {
  handover: string
  state: HandoverState
  role: { id: string; name: string }
  effectiveOn: string
  announcedOn: string | null
  /** Whether it could be carried out as things stand. */
  possible: boolean
  conflicts: { path: string; message: string }[]
  changes: Change[]
  pages: PageChange[]
  checklist: ChecklistItem[]
  /** Changes whenever the list of changes does: give it as `If-Match` to carry out exactly what was seen. */
  fingerprint: string
}
