import type { CollectionSlug, PayloadRequest } from 'payload'
import { canBeId } from '../../database/ids.ts'
import { inOtherLanguage } from '../../fields/otherLanguage.ts'
import type { FoundReference } from '../../fields/references.ts'

/** Those that refer to no document, drafts and the trash included: one query for each collection. */
export async function missingAmong(
  req: PayloadRequest,
  references: readonly FoundReference[],
): Promise<FoundReference[]> {
  const missing: FoundReference[] = []
  for (const collection of new Set(references.map((one) => one.collection))) {
    const ofIt = references.filter((one) => one.collection === collection)
    const ids = [...new Set(ofIt.map(({ id }) => id))].filter((id) => canBeId(req.payload, id))
    const { docs } = await req.payload.find({
      collection: collection as CollectionSlug,
      where: { id: { in: ids } },
      select: { updatedAt: true },
      depth: 0,
      draft: false,
      trash: true,
      pagination: false,
      overrideAccess: true,
      req: inOtherLanguage(req),
    })
    const found = new Set(docs.map(({ id }) => String(id)))
    missing.push(...ofIt.filter(({ id }) => !found.has(id)))
  }
  return missing
}
