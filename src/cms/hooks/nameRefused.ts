import type { CollectionAfterOperationHook, CollectionSlug, PayloadRequest } from 'payload'
import { inQuotes, languageOf } from '../../i18n/text.ts'

interface Refusal {
  id: number | string
  message: string
}

const bulk = new Set<string>(['update', 'delete'])

const refusalsIn = (result: unknown): Refusal[] => {
  const { errors } = (result ?? {}) as { errors?: Refusal[] }
  return Array.isArray(errors) ? errors : []
}

async function titlesOf(req: PayloadRequest, collection: CollectionSlug, ids: string[]) {
  const { config } = req.payload.collections[collection]
  const title = config.admin.useAsTitle ?? 'id'
  const { docs } = await req.payload.find({
    collection,
    where: { id: { in: ids } },
    draft: Boolean(config.versions?.drafts),
    trash: true,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return new Map(
    docs.map((doc) => [String(doc.id), (doc as unknown as Record<string, unknown>)[title]]),
  )
}

/**
 * Whoever edits, publishes or deletes several documents at once is told which of them were refused: Payload does the rest and
 * gives the reasons, but not whose they are.
 */
export const nameRefused: CollectionAfterOperationHook = async ({
  collection,
  operation,
  req,
  result,
}) => {
  const refused = bulk.has(operation) ? refusalsIn(result) : []
  if (refused.length === 0) return result
  const ids = refused.map(({ id }) => String(id))
  const titles = await titlesOf(req, collection.slug as CollectionSlug, ids)
  const quoted = (title: unknown) => inQuotes(String(title), languageOf(req.i18n?.language))
  const errors = refused.map((one) => {
    const title = titles.get(String(one.id))
    return title ? { ...one, message: `${quoted(title)}: ${one.message}` } : one
  })
  return { ...(result as object), errors }
}
