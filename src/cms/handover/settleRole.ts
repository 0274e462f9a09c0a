import type { PayloadRequest } from 'payload'
import { instantOfDay } from '../../handover/calendar.ts'
import type { EndChange } from '../../handover/order.ts'
import { endChanges } from '../../handover/plan.ts'
import { settle } from '../../handover/yielding.ts'
import { withContext } from '../withContext.ts'
import { loadRole } from './roleState.ts'

/** In a request's context: the write is the outcome of the rules and is not asked again. No client can set it. */
const settling = 'stafet:settling'

/** Whether the rules themselves are writing. */
export const isSettling = (context: PayloadRequest['context']): boolean =>
  context[settling] === true

/**
 * Writes the ends of acting terms that have to make way, or no longer have to. Call it in the transaction that changed
 * the role's terms or seats, with the role locked; `leaving` is a term that is about to go.
 */
export async function settleRole(
  req: PayloadRequest,
  roleId: string,
  leaving?: string,
): Promise<void> {
  const role = await loadRole(req, roleId)
  if (!role) return
  const terms = role.terms.filter(({ id }) => id !== leaving)
  const changes = endChanges(terms, settle(terms, role.seats, role.today), [])
  for (const change of changes) await writeEnd(req, change)
}

/** Writes the end that the rules gave a term. */
export async function writeEnd(req: PayloadRequest, { term, after }: EndChange): Promise<void> {
  await req.payload.update({
    collection: 'terms',
    id: term,
    data: storedEnd(after),
    depth: 0,
    overrideAccess: true,
    req: withContext(req, { [settling]: true }),
  })
}

/** The fields in which a term's end is stored, and the one that it had before it made way. */
export function storedEnd({ endsOn, yielded }: EndChange['after']) {
  return {
    endsOn: endsOn && instantOfDay(endsOn),
    yieldedTo: yielded?.to ?? null,
    agreedEndsOn: yielded?.endsOn ? instantOfDay(yielded.endsOn) : null,
  }
}
