import type { PayloadRequest } from 'payload'
import { now } from '../../../clock.ts'
import type { Handover } from '../../../generated/payload-types.ts'
import type { EndChange, Reason } from '../../../handover/order.ts'
import { stateAfter, whyNot } from '../../../handover/states.ts'
import { type CarriedOut as Done, planUndo } from '../../../handover/undo.ts'
import { idOf } from '../../../references.ts'
import { moveHandover } from '../carryOut.ts'
import { findHandover } from '../find.ts'
import { lockRoles } from '../lockRole.ts'
import { type Kept, type Outcome, outcomeOf } from '../outcome.ts'
import { loadRole } from '../roleState.ts'
import { writeEnd } from '../settleRole.ts'
import type { Trace } from '../steps/step.ts'
import { asUndoing } from '../undoing.ts'
import { attributedTerms, publishedInterviews } from './inTheWay.ts'
import { takeBack } from './takeBack.ts'

/** How undoing ended. Only after `ok` has anything been written. */
export type Undone =
  | { ok: true; traces: Trace[]; kept: Kept[] }
  | { ok: false; status: 404 | 409; reasons: Reason[] }

/**
 * Brings back what was before the handover, in the transaction of `req`; or says everything that has happened since and
 * stands in the way. Nobody's words are thrown away: what was made by the handover and worked on since is kept.
 */
export async function undo(req: PayloadRequest, id: string): Promise<Undone> {
  const before = await findHandover(req, id)
  if (!before) return { ok: false, status: 404, reasons: [] }
  const roleId = idOf(before.role) ?? ''
  await lockRoles(req, [roleId])
  const handover = (await findHandover(req, id)) ?? before
  const outcome = outcomeOf(handover.result)
  const state = stateAfter(handover.state, 'undo')
  if (!state || !outcome) {
    const reasons = [{ path: 'state', message: whyNot(handover.state) }]
    return { ok: false, status: 409, reasons }
  }
  const plan = await planOf(req, roleId, outcome)
  if (!plan.ok) return { ok: false, status: 409, reasons: plan.reasons }
  for (const term of plan.remove) {
    await req.payload.delete({
      collection: 'terms',
      id: term,
      depth: 0,
      overrideAccess: true,
      req: asUndoing(req),
    })
  }
  for (const end of plan.ends) await writeEnd(req, end)
  const { traces, kept } = await takeBack(req, outcome.traces)
  const done = { traces: [...termTraces(plan.ends), ...traces], kept }
  await finish(req, handover, state, outcome, done)
  return { ok: true, ...done }
}

async function planOf(req: PayloadRequest, roleId: string, { traces }: Outcome) {
  const role = (await loadRole(req, roleId)) ?? { terms: [], seats: [], today: '' }
  const ends = traces.flatMap(({ collection, kind, before }) =>
    collection === 'terms' && kind !== 'term.open' ? [before as EndChange] : [],
  )
  const opened = traces.flatMap(({ kind, before }) =>
    kind === 'term.open' ? [before as Done['opened'][number]] : [],
  )
  const ids = opened.map(({ id }) => id)
  const plan = planUndo(role, { ends, opened }, await attributedTerms(req, ids), role.today)
  const published = await publishedInterviews(req, traces)
  if (published.length === 0) return plan
  return { ok: false as const, reasons: [...(plan.ok ? [] : plan.reasons), ...published] }
}

async function finish(
  req: PayloadRequest,
  handover: Handover,
  state: Handover['state'],
  outcome: Outcome,
  done: { traces: Trace[]; kept: Kept[] },
): Promise<void> {
  const result = { ...outcome, undo: { undoneAt: now().toISOString(), ...done } }
  await moveHandover(req, handover, 'undo', { state, result })
}

function termTraces(ends: readonly EndChange[]): Trace[] {
  return ends.map(({ term, name }) => ({
    kind: 'term.return',
    collection: 'terms',
    id: term,
    what: { da: `${name} har sin periode igen.`, en: `${name} has their term back.` },
  }))
}
