import type { CollectionBeforeDeleteHook } from 'payload'

/** What was said about a document goes with it, in the same transaction. The trash keeps both. */
export const dropComments: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  await req.payload.db.deleteMany({
    collection: 'comments',
    where: {
      and: [
        { 'document.relationTo': { equals: collection.slug } },
        { 'document.value': { equals: id } },
      ],
    },
    req,
  })
}
