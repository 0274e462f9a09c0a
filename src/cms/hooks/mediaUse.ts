import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionSlug,
  GlobalAfterChangeHook,
  PayloadRequest,
  Where,
} from 'payload'
import { inOtherLanguage } from '../../fields/otherLanguage.ts'
import { mediaOf } from '../../publishing/mediaUse.ts'

/**
 * Writes down that a document, named `collection:id`, shows exactly these media to readers. A picture that no
 * published document shows is closed to them.
 */
async function record(req: PayloadRequest, user: string, wanted: ReadonlySet<string>) {
  const common = { collection: 'media', depth: 0, trash: true, overrideAccess: true, req } as const
  const used: Where = { usedBy: { contains: user } }
  const where: Where = wanted.size > 0 ? { or: [used, { id: { in: [...wanted] } }] } : used
  const { docs } = await req.payload.find({
    ...common,
    where,
    pagination: false,
    select: { usedBy: true },
  })
  for (const { id, usedBy } of docs) {
    const others = (usedBy ?? []).filter((one) => one !== user)
    const next = wanted.has(id) ? [...others, user] : others
    if (next.length === (usedBy ?? []).length && wanted.has(id) === usedBy?.includes(user)) continue
    await req.payload.update({ ...common, id, data: { usedBy: next, inUse: next.length > 0 } })
  }
}

/** Collection hook: after each write that readers can see, notes which media the document shows. */
export const refreshMediaUse: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  const main = await req.payload.findByID({
    collection: collection.slug as CollectionSlug,
    id: doc.id,
    depth: 0,
    draft: false,
    locale: 'all',
    trash: true,
    disableErrors: true,
    overrideAccess: true,
    req: inOtherLanguage(req),
  })
  const { _status, deletedAt } = (main ?? {}) as { _status?: string; deletedAt?: string | null }
  const shown = main && _status === 'published' && !deletedAt ? mediaOf(main) : new Set<string>()
  await record(req, `${collection.slug}:${doc.id}`, shown)
  return doc
}

/** Collection hook: a deleted document shows nothing. */
export const dropMediaUse: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  await record(req, `${collection.slug}:${id}`, new Set())
}

/** Global hook: the settings are always published. */
export const refreshSettingsMedia: GlobalAfterChangeHook = async ({ doc, global, req }) => {
  const all = await req.payload.findGlobal({
    slug: 'settings',
    depth: 0,
    locale: 'all',
    overrideAccess: true,
    req: inOtherLanguage(req),
  })
  await record(req, `global:${global.slug}`, mediaOf(all))
  return doc
}
