import type { Payload } from 'payload'
import type { Link } from '../../generated/payload-types.ts'
import { standingOf } from '../../links/standing.ts'
import { hashOf } from '../../links/token.ts'
import { idOf } from '../../references.ts'

/** A link that opens something at the moment. `subject` is what it is about, as a collection and an id. */
export type OpenLink = Link & { interviewId: string; subjectId: string }

/**
 * The link that a token opens at a moment; null for every other text, whatever is wrong with it. Each of them costs one
 * look-up by its hash, so that not even the time tells a wrong one from one that was revoked.
 */
export async function findLink(
  payload: Payload,
  token: string,
  moment: Date,
): Promise<OpenLink | null> {
  const { docs } = await payload.find({
    collection: 'links',
    where: { hash: { equals: hashOf(token) } },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
  })
  const [link] = docs
  const interviewId = idOf(link?.interview)
  const subjectId = idOf(link?.subject?.value)
  if (!link || !interviewId || !subjectId) return null
  return standingOf(link, moment) === 'open' ? { ...link, interviewId, subjectId } : null
}
