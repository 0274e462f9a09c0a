import type { CollectionBeforeDeleteHook } from 'payload'
import { emptyRelationsTo } from '../../database/emptyRelations.ts'

/**
 * Collection hook: an account goes from everything that names it, in the transaction that deletes it. Its drafts lie with the
 * editors again, as do the versions of them, and what it held open is free. Who planned, asked or approved something for good is
 * kept there as a name.
 */
export const leaveEverything: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  await emptyRelationsTo(req, collection.slug, id)
  await req.payload.db.deleteMany({
    collection: 'payload-locked-documents',
    where: {
      and: [{ 'user.relationTo': { equals: collection.slug } }, { 'user.value': { equals: id } }],
    },
    req,
  })
}
