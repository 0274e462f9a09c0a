import type { CollectionConfig, CollectionSlug, PayloadRequest } from 'payload'
import type { CanonicalContent } from '../../approval/content.ts'
import { noteStandings } from './noteVoided.ts'

type Hooks = NonNullable<CollectionConfig['hooks']>
type Document = { id: string }

/** Whether an approved content can have been touched by a change of a document. */
type Concerns<D> = (approved: CanonicalContent, doc: D) => boolean

const keyOf = (collection: string, id: string) => `stafet:approval:before:${collection}:${id}`

/**
 * Collection hooks of what interviews show but don't hold: once such a document was changed or deleted, the approvals of the
 * interviews concerned are looked at anew, in the same transaction. `interviewsOf` gives their ids; for a deletion it is asked
 * beforehand, since relations to what is gone are gone too.
 */
export function notingHooks<More>(
  interviewsOf: (req: PayloadRequest, doc: Document & More) => Promise<string[]>,
  concerns: Concerns<Document & More> = () => true,
): Hooks {
  type D = Document & More
  return {
    afterChange: [
      async ({ doc, previousDoc, req }) => {
        const versions: D[] = previousDoc?.id ? [previousDoc, doc] : [doc]
        const found: string[] = []
        for (const version of versions) found.push(...(await interviewsOf(req, version)))
        await noteStandings(req, [...new Set(found)], (approved) => concerns(approved, doc))
        return doc
      },
    ],
    beforeDelete: [
      async ({ collection, id, req }) => {
        const doc = await req.payload.findByID({
          collection: collection.slug as CollectionSlug,
          id,
          depth: 0,
          trash: true,
          disableErrors: true,
          overrideAccess: true,
          req,
        })
        if (!doc) return
        // Awaited first: Payload gives the request a new context with each call.
        const found = await interviewsOf(req, doc as unknown as D)
        req.context[keyOf(collection.slug, String(id))] = found
      },
    ],
    afterDelete: [
      async ({ collection, doc, id, req }) => {
        const found = req.context[keyOf(collection.slug, String(id))] as string[] | undefined
        await noteStandings(req, found ?? [], (approved) => concerns(approved, doc))
      },
    ],
  }
}
