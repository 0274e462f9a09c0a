import type { CollectionBeforeChangeHook, CollectionSlug, PayloadRequest } from 'payload'
import { now } from '../../clock.ts'

/** What readers had before this write; undefined when the document was never published. */
export interface PublishedBefore {
  slug?: string | null
  publishedAt?: string | null
}

const keyOf = (collection: string, id: string | number) => `stafet:published:${collection}:${id}`

/** What readers had of a document before the write under way. */
export function publishedBefore(req: PayloadRequest, collection: string, id: string | number) {
  return req.context[keyOf(collection, id)] as PublishedBefore | undefined
}

/**
 * Collection hook: notes what readers have now. `originalDoc` won't do, for it is the newest draft, in which the
 * address may already be another.
 */
export const rememberPublished: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update' || data._status !== 'published' || !originalDoc?.id) return data
  const main = (await req.payload.findByID({
    collection: collection.slug as CollectionSlug,
    id: originalDoc.id,
    depth: 0,
    draft: false,
    trash: true,
    disableErrors: true,
    overrideAccess: true,
    req,
  })) as PublishedBefore | null
  req.context[keyOf(collection.slug, originalDoc.id)] = main?.publishedAt
    ? { slug: main.slug, publishedAt: main.publishedAt }
    : undefined
  return data
}

/** Set in a request's context by our own code that knows when a document first came out (ISO instant); no client can. */
export const firstPublishedAt = 'stafet:firstPublishedAt'

/** Collection hook: the moment of first publication, which later ones never move. */
export const stampFirstPublication: CollectionBeforeChangeHook = ({
  context,
  data,
  originalDoc,
  req,
  collection,
}) => {
  const earlier =
    originalDoc?.publishedAt ??
    (originalDoc?.id
      ? publishedBefore(req, collection.slug, originalDoc.id)?.publishedAt
      : undefined)
  if (earlier) return { ...data, publishedAt: earlier }
  if (data._status !== 'published') return data
  return { ...data, publishedAt: context[firstPublishedAt] ?? now().toISOString() }
}
