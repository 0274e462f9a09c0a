import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import type { Handover } from '../../generated/payload-types.ts'
import type { Change, DryRun } from '../../handover/dryRun.ts'
import { say } from '../../i18n/say.ts'
import { checklistOf } from './checklist.ts'
import { pagesOf } from './pages.ts'
import { type Prepared, prepare } from './prepare.ts'
import { adminPath, type Trace } from './steps/step.ts'

/** Everything that carrying the handover out would do as things stand, in the reader's language. Nothing is written. */
export async function dryRun(req: PayloadRequest, handover: Handover): Promise<DryRun> {
  const prepared = await prepare(req, handover)
  const { ground, conflicts, steps } = prepared
  return {
    handover: handover.id,
    state: handover.state,
    role: { id: ground.role.id, name: ground.role.name },
    effectiveOn: ground.order.effectiveOn,
    announcedOn: ground.order.announcedOn,
    possible: conflicts.length === 0 && handover.state === 'planned',
    conflicts: conflicts.map(({ path, message }) => ({ path, message: say(req, message) })),
    changes: steps.map((step) => changeOf(req, step)),
    pages: await pagesOf(req, ground),
    checklist: await checklistOf(req, ground, handover.checklist ?? []),
    fingerprint: fingerprintOf(prepared),
  }
}

/** A step, or what it left behind, as people read it. */
export function changeOf(
  req: PayloadRequest,
  { kind, collection, id, what }: Pick<Trace, 'kind' | 'collection' | 'id' | 'what'>,
): Change {
  const shown = id && collection !== 'payload-jobs' ? { link: adminPath(collection, id) } : {}
  return { kind, id, what: say(req, what), ...shown }
}

/** SHA-256 of what carrying out would do: the same as long as that is the same, in either language. */
export function fingerprintOf({ steps, conflicts }: Pick<Prepared, 'steps' | 'conflicts'>): string {
  const seen = [steps.map(({ kind, id, what }) => [kind, id, what.da]), conflicts]
  return createHash('sha256').update(JSON.stringify(seen)).digest('hex')
}
