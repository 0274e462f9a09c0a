import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
} from 'payload'
import type { Term as TermDocument } from '../../generated/payload-types.ts'
import { dayOfInstant, dayOfStored } from '../../handover/calendar.ts'
import type { Reason } from '../../handover/order.ts'
import { type Problem, problemsOf, problemsWith } from '../../handover/problems.ts'
import { settle } from '../../handover/yielding.ts'
import { idOf } from '../../references.ts'
import { lockRoles } from '../handover/lockRole.ts'
import { namesOf } from '../handover/names.ts'
import { loadRole, termOf } from '../handover/roleState.ts'
import { isSettling, settleRole, storedEnd } from '../handover/settleRole.ts'
import { refusal } from './refusal.ts'

/** Collection hook: refuses a term that breaks a rule of its role, with every reason at once. */
export const checkTerm: CollectionBeforeChangeHook<TermDocument> = async ({
  context,
  data,
  originalDoc,
  req,
}) => {
  if (isSettling(context)) return data
  const written = { ...originalDoc, ...data, ...agreedEnd(data, originalDoc) }
  const roleId = idOf(written.role)
  if (!written.startsOn || !roleId || !written.ambassador) return data // Validation of the fields says so itself.
  const { startsOn } = written
  // Two at once must not both find the way free.
  await lockRoles(req, [roleId, idOf(originalDoc?.role)])
  const role = await loadRole(req, roleId)
  if (!role) return data // So does the database, of a role that is gone.
  const names = await namesOf(req, [idOf(written.ambassador) ?? ''])
  const term = termOf({ ...written, startsOn }, names)
  const others = role.terms.filter(({ id }) => id !== term.id)
  const settled = settle([...others, term], role.seats, role.today)
  const problems = problemsWith(term.id, problemsOf(settled, role.seats))
  if (problems.length > 0) throw refusal(req, 'terms', problems.map(reasonOf))
  const { endsOn = null, yielded = null } = settled.find(({ id }) => id === term.id) ?? term
  return { ...data, ...storedEnd({ endsOn, yielded }) }
}

/** An editor who sets another end decides anew: whether the term has to make way is then asked again. */
function agreedEnd(
  { endsOn }: Partial<TermDocument>,
  originalDoc: TermDocument | undefined,
): Partial<TermDocument> {
  const same = endsOn === undefined || dayOfStored(endsOn) === dayOfStored(originalDoc?.endsOn)
  return originalDoc?.yieldedTo && same ? {} : { yieldedTo: null, agreedEndsOn: null }
}

const reasonOf = ({ code, message }: Problem): Reason => ({
  path: code === 'endsBeforeItBegins' ? 'endsOn' : 'startsOn',
  message,
})

/** Collection hook: acting terms make way for what was written, or get back what they had given up. */
export const settleAfterChange: CollectionAfterChangeHook<TermDocument> = async ({
  context,
  doc,
  previousDoc,
  req,
}) => {
  if (isSettling(context)) return doc
  for (const role of new Set([idOf(doc.role), idOf(previousDoc?.role)])) {
    if (role) await settleRole(req, role)
  }
  return doc
}

/**
 * The same for a term that is taken away: the predecessor is not left without their time. Before it goes, since what made way for
 * it refers to it.
 */
export const settleBeforeDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const term = await req.payload.findByID({
    collection: 'terms',
    id,
    select: { role: true },
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  const role = idOf(term?.role)
  if (!role) return
  await lockRoles(req, [role])
  await settleRole(req, role, String(id))
}

/** Collection hook: what a term is called in lists, for instance "Anna Holm, 2026–2027". */
export const titleOfTerm: CollectionBeforeChangeHook<TermDocument> = async ({
  data,
  originalDoc,
  req,
}) => {
  const term = { ...originalDoc, ...data }
  const ambassador = idOf(term.ambassador)
  if (!term.startsOn || !ambassador) return data
  const names = await namesOf(req, [ambassador])
  const years = [term.startsOn, term.endsOn].map((day) =>
    day ? dayOfInstant(day).slice(0, 4) : '',
  )
  return { ...data, title: `${names.get(ambassador) ?? ''}, ${years.join('–')}` }
}
