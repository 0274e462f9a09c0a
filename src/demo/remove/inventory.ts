import type { CollectionSlug, PayloadRequest } from 'payload'
import { markedCollections } from '../collections.ts'
import type { Known } from './references.ts'

export type DemoDocument = Known & { collection: CollectionSlug; stored: Stored; changedAt: number }
export type Inventory = { demo: DemoDocument[]; others: Known[] }

type Stored = {
  id: string
  demo?: boolean | null
  createdAt: string
  updatedAt: string
  slug?: string | null
  filename?: string | null
  [field: string]: unknown
}

/** Every document there is, demo and not, with its published version and its newest draft in every language. */
export async function inventoryOf(req: PayloadRequest): Promise<Inventory> {
  const { payload } = req
  const marked = new Set<string>(markedCollections(payload))
  const inventory: Inventory = { demo: [], others: [] }
  for (const { slug, versions } of payload.config.collections) {
    // Payload's own (locks, preferences, jobs) and what is planned follow the documents; they don't hold them.
    if (slug.startsWith('payload-') || slug === 'schedules') continue
    const stored = await all(req, slug as CollectionSlug, false)
    const drafts = versions?.drafts ? await all(req, slug as CollectionSlug, true) : []
    const draftOf = new Map(drafts.map((draft) => [draft.id, draft]))
    for (const document of stored) {
      const draft = draftOf.get(document.id)
      const known = {
        id: document.id,
        collection: slug as CollectionSlug,
        title: titleOf(document),
        contents: [withoutBackReferences(document), draft && withoutBackReferences(draft)],
      }
      if (marked.has(slug) && document.demo) {
        const changedAt = Math.max(time(document.updatedAt), time(draft?.updatedAt))
        inventory.demo.push({ ...known, stored: document, changedAt })
      } else inventory.others.push(known)
    }
  }
  return inventory
}

async function all(req: PayloadRequest, collection: CollectionSlug, draft: boolean) {
  const { docs } = await req.payload.find({
    // One collection stands for all: they are read alike.
    collection: collection as 'ambassadors',
    draft,
    depth: 0,
    joins: false,
    locale: 'all',
    pagination: false,
    trash: true,
    showHiddenFields: true,
    overrideAccess: true,
    req,
  })
  return docs as unknown as Stored[]
}

/** Who uses a picture is kept on the picture; that doesn't make the picture need them. */
function withoutBackReferences({ usedBy: _, ...document }: Stored): object {
  return document
}

const time = (instant: string | undefined): number => (instant ? Date.parse(instant) : 0)

function titleOf(document: Stored): string {
  const named = document.title ?? document.name ?? document.wording ?? document.alt
  const text = typeof named === 'object' && named !== null ? (named as { da?: unknown }).da : named
  const fallback = document.filename ?? document.from ?? document.email ?? document.id
  return typeof text === 'string' && text !== '' ? text : String(fallback)
}
