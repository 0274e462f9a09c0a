import type { CollectionSlug, PayloadRequest } from 'payload'
import type { Change, DryRun } from '../../handover/dryRun.ts'
import type { Localised } from '../../i18n/text.ts'
import { changeOf } from './dryRun.ts'
import type { Trace } from './steps/step.ts'

/** What a handover did, as it is kept with it: enough to tell it in either language, and to undo it. */
export interface Outcome {
  carriedOutAt: string
  fingerprint: DryRun['fingerprint']
  traces: Trace[]
  undo?: { undoneAt: string; traces: Trace[]; kept: Kept[] }
}

/** Something made by the handover that undoing leaves, since somebody has worked on it. */
export interface Kept {
  collection: CollectionSlug
  id: string
  what: Localised
}

/** The outcome that a handover keeps; null when it was never carried out. */
export function outcomeOf(result: unknown): Outcome | null {
  return typeof result === 'object' && result !== null && 'traces' in result
    ? (result as Outcome)
    : null
}

/** The outcome as whoever asked reads it. */
export function tellOutcome(
  req: PayloadRequest,
  { carriedOutAt, traces }: Outcome,
): { carriedOutAt: string; changes: Change[] } {
  return { carriedOutAt, changes: traces.map((trace) => changeOf(req, trace)) }
}
