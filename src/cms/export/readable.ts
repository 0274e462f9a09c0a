import {
  type CollectionSlug,
  combineQueries,
  executeAccess,
  type PayloadRequest,
  type Where,
} from 'payload'

/** A filter under the rights of whoever asks and outside the trash, as `payload.find` has it; null when they see nothing. */
export async function readable(
  req: PayloadRequest,
  collection: CollectionSlug,
  where: Where,
): Promise<Where | null> {
  const { config } = req.payload.collections[collection]
  const rights = await executeAccess({ disableErrors: true, req }, config.access.read)
  if (rights === false) return null
  return combineQueries(
    config.trash ? { and: [where, { deletedAt: { exists: false } }] } : where,
    rights,
  )
}
