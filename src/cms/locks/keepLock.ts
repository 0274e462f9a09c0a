import type { CollectionAfterChangeHook } from 'payload'

/**
 * Collection hook: whoever a document saves itself for goes on holding it. Stock, every save gives the lock up, so
 * that with autosave nobody is ever told that somebody else is writing, and the last one to type wins
 * (github.com/payloadcms/payload/issues/11604). The lock is given up by publishing, by saving by hand, on leaving
 * (`src/admin/ReleaseLock.tsx`), or after five minutes without a word.
 */
export const keepLock: CollectionAfterChangeHook = async ({ collection, doc, operation, req }) => {
  const { payload, query, user } = req
  if (operation !== 'update' || !user || String(query?.autosave) !== 'true') return doc
  await payload.db.create({
    collection: 'payload-locked-documents',
    data: {
      document: { relationTo: collection.slug, value: doc.id },
      user: { relationTo: user.collection, value: user.id },
    },
    req,
    returning: false,
  })
  return doc
}
