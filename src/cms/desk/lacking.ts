import type { Payload, Where } from 'payload'
import { changesSince, longestGap, overlap } from '../../database/changes/log.ts'
import { type Language, languages } from '../../i18n/text.ts'
import { documentOf, subjectOf, type Tag } from '../../publishing/tags.ts'
import { written } from './written.ts'

type Collection = (typeof written)[number]['collection']

/** The published documents of one collection without a heading in one language. */
export interface Lacking {
  collection: Collection
  language: Language
  /** The moment of publication by id. */
  documents: Map<string, string>
}

interface Known {
  lacking: readonly Lacking[]
  /** The moment (milliseconds, by the machine) up to which all changes are in it. */
  heard: number
}

// Next bundles a copy of this module for the admin, so what is known hangs on the database itself.
const key = Symbol.for('stafet.desk.lacking')
type Db = { [key]?: { known?: Known; bringing?: Promise<Known> } }

/**
 * The documents that are published in one language only, of which no index tells. They are looked for once; from then on
 * only what was changed since, by any process, is asked about.
 */
export async function lackingHeadings(payload: Payload): Promise<readonly Lacking[]> {
  const db = payload.db as unknown as Db
  db[key] ??= {}
  const kept = db[key]
  kept.bringing ??= upToDate(payload, kept.known).finally(() => {
    delete kept.bringing
  })
  kept.known = await kept.bringing
  return kept.known.lacking
}

async function upToDate(payload: Payload, known: Known | undefined): Promise<Known> {
  const heard = Date.now()
  if (!known || heard - known.heard > longestGap) {
    const kinds = written.flatMap(({ collection }) =>
      languages.map((language) => ({ collection, language })),
    )
    const lacking = await Promise.all(
      kinds.map(async (kind) => ({ ...kind, documents: await without(payload, kind, null) })),
    )
    return { lacking, heard }
  }
  const tags = (await changesSince(payload, known.heard - overlap)).flatMap((one) => one.tags)
  const changed = changedAmong(new Set(tags))
  const lacking = await Promise.all(
    known.lacking.map(async (kind) => {
      const ids = changed(kind.collection)
      if (ids?.length === 0) return kind
      const now = await without(payload, kind, ids)
      if (!ids) return { ...kind, documents: now }
      const still = [...kind.documents].filter(([id]) => !ids.includes(id))
      return { ...kind, documents: new Map([...still, ...now]) }
    }),
  )
  return { lacking, heard }
}

/** The ids of a collection's documents that tags name; null when any of them may be meant. */
const changedAmong = (tags: ReadonlySet<Tag>) => (collection: Collection) => {
  const ids = [...tags]
    .filter((tag) => subjectOf(tag) === collection)
    .flatMap((tag) => documentOf(tag) ?? [])
  return ids.includes('*') ? null : ids
}

/** Which of some documents, or of all, are published without a heading in a language. */
async function without(
  payload: Payload,
  { collection, language }: Omit<Lacking, 'documents'>,
  ids: readonly string[] | null,
): Promise<Map<string, string>> {
  const where: Where = {
    and: [
      { _status: { equals: 'published' } },
      { title: { exists: false } },
      { deletedAt: { exists: false } },
      ...(ids ? [{ id: { in: [...ids] } }] : []),
    ],
  }
  const { docs } = await payload.db.find<{ id: string; publishedAt?: string | null }>({
    collection,
    where,
    select: { publishedAt: true },
    locale: language,
    pagination: false,
    limit: 0,
  })
  return new Map(docs.map(({ id, publishedAt }) => [String(id), String(publishedAt ?? '')]))
}
