import type { Payload, PayloadRequest } from 'payload'
import type { Invitation } from '../../generated/payload-types.ts'
import type { StoredAnswer } from '../../interviews/mergeAnswers.ts'

/** An invitation by its id; null when there is none. */
export async function findInvitation(
  { payload, req }: { payload: Payload; req?: PayloadRequest },
  id: string,
): Promise<Invitation | null> {
  return payload.findByID({
    collection: 'invitations',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    ...(req ? { req } : {}),
  })
}

/** The answers of an invitation, without what the database leaves open. */
export const answersOf = ({ answers }: Pick<Invitation, 'answers'>): StoredAnswer[] =>
  (answers ?? []).map(({ exchange, placed, revision, text, wording }) => ({
    exchange,
    wording: wording ?? null,
    text: text ?? '',
    revision,
    placed: placed ?? null,
  }))

/** Writes into an invitation, in the transaction of `req`. */
export async function writeInvitation(
  req: PayloadRequest,
  id: string,
  data: Partial<Omit<Invitation, 'id' | 'answers'>> & { answers?: StoredAnswer[] },
): Promise<Invitation> {
  return req.payload.update({
    collection: 'invitations',
    id,
    depth: 0,
    overrideAccess: true,
    req,
    data,
  })
}
