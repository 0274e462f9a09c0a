import { createHash } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import { inOtherLanguage } from '../../fields/otherLanguage.ts'
import { type Previewed as Planned, previewed as planned } from '../../publishing/preview.ts'
import { type Content, canonical } from '../../publishing/schedule/content.ts'

export type { Planned }

/** Whether documents of the collection can be published at a set time: whatever readers see and editors write as drafts. */
export const isPlanned = (collection: unknown): collection is Planned =>
  planned.some((each) => each === collection)

/** A version as the database keeps it, in every language. */
export interface Version {
  id: string
  /** When it was saved; ISO 8601. */
  at: string
  content: Content
}

/** The newest version of a document; null when there is no such document. Who may ask is the caller's business. */
export async function newestVersion(
  req: PayloadRequest,
  collection: Planned,
  id: string,
): Promise<Version | null> {
  const { docs } = await req.payload.db.findVersions<Content>({
    collection,
    limit: 1,
    locale: 'all',
    pagination: false,
    req: inOtherLanguage(req),
    sort: '-updatedAt',
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
  })
  const [newest] = docs
  if (!newest) return null
  return {
    id: String(newest.id),
    at: isoOf(newest.updatedAt),
    content: plain(req, collection, newest.version),
  }
}

/** The document as readers have it, or would if it were published; null when there is none. */
export async function mainDocument(
  req: PayloadRequest,
  collection: Planned,
  id: string,
): Promise<Content | null> {
  const found = await req.payload.db.findOne<Content & { id: string }>({
    collection,
    locale: 'all',
    req: inOtherLanguage(req),
    where: { id: { equals: id } },
  })
  return found ? plain(req, collection, found) : null
}

/** Whether a document is one that readers see. */
export const isPublic = (main: Content | null): boolean =>
  main?._status === 'published' && !main.deletedAt

/** SHA-256 of what a document says, in hex; see `canonical` for what counts. */
export const hashOf = (content: Content): string =>
  createHash('sha256').update(canonical(content)).digest('hex')

/** Plain JSON, as it is kept: dates of a database's own become text, and what only points here from elsewhere is left out. */
function plain(req: PayloadRequest, collection: Planned, content: unknown): Content {
  const copy = JSON.parse(JSON.stringify(content)) as Content
  for (const field of collectionOf(req.payload, collection).flattenedFields) {
    if (field.type === 'join') delete copy[field.name]
  }
  return copy
}

const isoOf = (moment: unknown): string => new Date(moment as string).toISOString()

/** A document's title in the language it has one in. */
export function titleOf(content: Content): string {
  const named: unknown = content.title ?? content.name
  if (typeof named === 'string') return named
  const { da, en } = (named ?? {}) as { da?: string | null; en?: string | null }
  return da || en || ''
}

/** One key per document, for `lockInTransaction`: whoever plans and carries out takes it. */
export const lockOf = (collection: string, id: string): string => `schedules:${collection}:${id}`

/** The settings of a collection as Payload built them. */
export const collectionOf = ({ collections }: Payload, slug: Planned) => collections[slug].config
