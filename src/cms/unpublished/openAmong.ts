import type { CollectionSlug, PayloadRequest } from 'payload'
import { inOtherLanguage } from '../../fields/otherLanguage.ts'

type Open = Promise<Set<string>>
type Batch = { ids: Set<string>; open: Open }

/** The batch that is being filled for each request and collection. */
const batches = new WeakMap<PayloadRequest, Map<string, Batch>>()

/**
 * Which of these documents the caller may read. Everything that is asked for in one turn of the event loop, by all
 * fields of all documents of a read, becomes one query for each collection.
 */
export function openAmong(
  req: PayloadRequest,
  collection: CollectionSlug,
  ids: readonly string[],
): Open {
  const ofRequest = batches.get(req) ?? new Map<string, Batch>()
  batches.set(req, ofRequest)
  let batch = ofRequest.get(collection)
  if (!batch) {
    const wanted = new Set<string>()
    const open = new Promise((resolve) => setImmediate(resolve)).then(() => {
      ofRequest.delete(collection)
      return find(req, collection, [...wanted])
    })
    batch = { ids: wanted, open }
    ofRequest.set(collection, batch)
  }
  for (const id of ids) batch.ids.add(id)
  return batch.open
}

async function find(req: PayloadRequest, collection: CollectionSlug, ids: string[]) {
  const { docs } = await req.payload.find({
    collection,
    where: { id: { in: ids } },
    select: { updatedAt: true },
    depth: 0,
    draft: false,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req: inOtherLanguage(req),
  })
  return new Set(docs.map(({ id }) => String(id)))
}
