import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { now } from '../../clock.ts'
import type { Handover } from '../../generated/payload-types.ts'
import type { Reason } from '../../handover/order.ts'
import { stateAfter, whyNot } from '../../handover/states.ts'
import { idOf } from '../../references.ts'
import { fingerprintOf } from './dryRun.ts'
import { findHandover } from './find.ts'
import { step as record } from './hooks.ts'
import { lockRoles } from './lockRole.ts'
import { asOurs } from './moving.ts'
import { type Outcome, outcomeOf } from './outcome.ts'
import { prepare } from './prepare.ts'
import type { Made, Trace } from './steps/step.ts'

/** How carrying out ended. Only after `ok` without `again` has anything been written. */
export type CarriedOut =
  | { ok: true; again: boolean; outcome: Outcome }
  | { ok: false; status: 404 | 409 | 412; reasons: Reason[]; outcome: Outcome | null }

interface Asked {
  /** What the caller names this attempt; the same key gets the same answer. */
  key: string
  /** Of the dry run that the caller has seen; without one whatever stands is carried out. */
  fingerprint?: string | undefined
}

const changed = {
  da: 'Planen har ændret sig, siden du så den. Se den igen.',
  en: 'The plan has changed since you saw it. Look at it again.',
}

/**
 * Carries a handover out in the transaction of `req`: all of it, at most once. The role is locked first, so that what is
 * worked out still holds when it is written; whoever comes second finds it done.
 */
export async function carryOut(req: PayloadRequest, id: string, asked: Asked): Promise<CarriedOut> {
  const before = await findHandover(req, id)
  if (!before) return { ok: false, status: 404, reasons: [], outcome: null }
  await lockRoles(req, [idOf(before.role)])
  const handover = (await findHandover(req, id)) ?? before
  const keyHash = createHash('sha256').update(asked.key).digest('hex')
  const done = outcomeOf(handover.result)
  if (done && handover.keyHash === keyHash) return { ok: true, again: true, outcome: done }
  const state = stateAfter(handover.state, 'carryOut')
  if (!state) return refusal(409, [{ path: 'state', message: whyNot(handover.state) }], done)
  const prepared = await prepare(req, handover)
  if (prepared.conflicts.length > 0) return refusal(409, prepared.conflicts, null)
  const fingerprint = fingerprintOf(prepared)
  if (asked.fingerprint !== undefined && asked.fingerprint !== fingerprint) {
    return refusal(412, [{ path: 'fingerprint', message: changed }], null)
  }
  const made: Made = { ambassadors: new Map(), terms: new Map() }
  const traces: Trace[] = []
  for (const { kind, collection, what, apply } of prepared.steps) {
    traces.push({ kind, collection, what, ...(await apply(req, made)) })
  }
  const outcome: Outcome = { carriedOutAt: now().toISOString(), fingerprint, traces }
  await moveHandover(req, handover, 'carryOut', { state, result: { ...outcome }, keyHash })
  return { ok: true, again: false, outcome }
}

/** Writes a handover's new state, and who brought it there. */
export async function moveHandover(
  req: PayloadRequest,
  { id, trail }: Handover,
  action: 'carryOut' | 'undo' | 'cancel',
  data: Partial<Pick<Handover, 'state' | 'result' | 'keyHash'>>,
): Promise<void> {
  await req.payload.update({
    collection: 'handovers',
    id,
    data: { ...data, trail: [...(trail ?? []), record(req, action)] },
    depth: 0,
    overrideAccess: true,
    req: asOurs(req),
  })
}

function refusal(status: 409 | 412, reasons: Reason[], outcome: Outcome | null): CarriedOut {
  return { ok: false, status, reasons, outcome }
}
