import type { PayloadRequest, Where } from 'payload'
import { approvalStates, isApproved } from '../../approval/states.ts'
import type { Approval } from '../../generated/payload-types.ts'
import { idOf } from '../../references.ts'

/** Requests to which somebody said yes. */
export const approved: Where = { state: { in: approvalStates.filter(isApproved) } }

/** Everything that was ever asked about an interview, newest first. */
export async function requestsAbout(
  req: PayloadRequest,
  interview: string,
  more: Where = {},
): Promise<Approval[]> {
  const { docs } = await req.payload.find({
    collection: 'approvals',
    where: { and: [{ about: { equals: interview } }, more] },
    sort: '-askedAt',
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs
}

/** What was approved of these interviews, whether it still holds or not. */
export async function approvedAbout(
  req: PayloadRequest,
  interviews: readonly string[],
): Promise<Approval[]> {
  if (interviews.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'approvals',
    where: { and: [{ about: { in: interviews } }, approved] },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs
}

/** The requests that one person got about one language. */
export const requestsOf = (
  requests: readonly Approval[],
  person: string,
  language: string,
): Approval[] =>
  requests.filter((one) => idOf(one.person.ambassador) === person && one.language === language)
