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
    // Not a count: without a condition MongoDB answers that from its metadata, which no transaction may ask.
    const { docs } = await payload.find({
      collection,
      limit: 1,
      pagination: false,
      depth: 0,
      select: {},
      trash: true,
      overrideAccess: true,
      ...within,
    })
    if (docs.length > 0) return false
  }
  const saved = await payload.db.findGlobal<{ createdAt?: unknown }>({
    slug: 'settings',
    ...within,
  })
  return !saved?.createdAt
}
