import type { PayloadRequest, Where } from 'payload'
import type { Approval } from '../../generated/payload-types.ts'
import { idOf } from '../../references.ts'

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

/** The requests that one person got about one language. */
export const requestsOf = (
  requests: readonly Approval[],
  person: string,
  language: string,
): Approval[] =>
  requests.filter((one) => idOf(one.person.ambassador) === person && one.language === language)
