import type { Payload, PayloadRequest } from 'payload'
import { markedCollections } from './collections.ts'

/**
 * Whether nobody has put anything in yet: no document in any collection of the programme, trash and drafts included,
 * and settings that were never saved. The settings stay saved when the demo content is removed, so it does not come
 * back at the next start. Users don't count: the first may be made before anything else.
 */
export async function isEmpty(payload: Payload, req?: PayloadRequest): Promise<boolean> {
  const within = req ? { req } : {}
  for (const collection of markedCollections(payload)) {
    const { totalDocs } = await payload.count({
      collection,
      trash: true,
      overrideAccess: true,
      ...within,
    })
    if (totalDocs > 0) return false
  }
  const saved = await payload.db.findGlobal<{ createdAt?: unknown }>({
    slug: 'settings',
    ...within,
  })
  return !saved?.createdAt
}
