import type { PayloadRequest, Where } from 'payload'
import { now } from '../../clock.ts'

/** Revokes every link that matches and isn't revoked yet, in the transaction of `req`; gives how many those were. */
export async function revokeLinks(req: PayloadRequest, where: Where): Promise<number> {
  const { docs } = await req.payload.update({
    collection: 'links',
    where: { and: [where, { revokedAt: { exists: false } }] },
    depth: 0,
    overrideAccess: true,
    req,
    data: { revokedAt: now().toISOString(), revokedBy: req.user?.id ?? null },
  })
  return docs.length
}

/** The links of one document behind them. */
export const linksOf = (relationTo: 'invitations' | 'approvals', id: string): Where => ({
  and: [{ 'subject.relationTo': { equals: relationTo } }, { 'subject.value': { equals: id } }],
})
