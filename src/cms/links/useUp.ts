import type { PayloadRequest } from 'payload'
import { now } from '../../clock.ts'

/** Closes a link for good, since what it was for is done; in the transaction of `req`. */
export async function useUpLink(req: PayloadRequest, id: string): Promise<void> {
  await req.payload.update({
    collection: 'links',
    id,
    depth: 0,
    overrideAccess: true,
    req,
    data: { usedUpAt: now().toISOString() },
  })
}
