import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { forgetTimeZones } from '../../access/timeZones.ts'
import type { Role } from '../../generated/payload-types.ts'
import { problemsOf } from '../../handover/problems.ts'
import type { Term } from '../../handover/terms.ts'
import { lockRoles } from '../handover/lockRole.ts'
import { loadRole, seatsOf } from '../handover/roleState.ts'
import { settleRole } from '../handover/settleRole.ts'
import { refusal } from './refusal.ts'

/** Collection hook: seats can't be fewer than those who hold them, on any day, past or coming. */
export const checkSeats: CollectionBeforeChangeHook<Role> = async ({ data, originalDoc, req }) => {
  if (!data.seatHistory) return data
  const seats = seatsOf(data.seatHistory)
  const terms = originalDoc?.id ? await lockedTerms(req, originalDoc.id) : []
  const problems = problemsOf(terms, seats)
  if (problems.length === 0) return data
  throw refusal(
    req,
    'roles',
    problems.map(({ message }) => ({ path: 'seatHistory', message })),
  )
}

async function lockedTerms(req: PayloadRequest, role: string): Promise<Term[]> {
  await lockRoles(req, [role])
  return (await loadRole(req, role))?.terms ?? []
}

/** Collection hook: what follows from other seats for acting terms. */
export const settleAfterSeats: CollectionAfterChangeHook<Role> = async ({
  doc,
  operation,
  req,
}) => {
  if (operation === 'update') await settleRole(req, doc.id)
  return doc
}

/** Collection hook: the days of readers follow the time zones of roles. */
export const readDaysAnew: CollectionAfterChangeHook<Role> = ({ doc, req }) => {
  forgetTimeZones(req.payload)
  return doc
}
