import { setImmediate } from 'node:timers/promises'
import { type CollectionSlug, createLocalReq, type PayloadRequest, type Where } from 'payload'
import { inOneLanguage } from '../../database/reading/oneLanguage.ts'
import { inOtherLanguage } from '../../fields/otherLanguage.ts'
import type { Language } from '../../i18n/text.ts'
import { inOrder } from '../../references.ts'
import { readerOf } from './asRead.ts'
import { idsInOrder } from './inOrder.ts'
import { readable } from './readable.ts'
import { stored } from './stored.ts'

/** Documents read at once: nothing else happens in the process meanwhile, some 10 ms. */
const atOnce = 10
/** Documents given at once. What they are to be named by is asked for together. */
const batch = 50

type Row = Record<string, unknown>

/** What is to be exported, as the list in the admin panel shows it. */
export interface Wanted {
  collection: CollectionSlug
  where: Where
  sort: string | undefined
  language: Language
  /** Told of each batch before it is given: asks for what else is to be written of it. */
  prepare?: (docs: readonly object[]) => Promise<void>
}

/**
 * The ids of a list in its order, then its documents some at a time: what is written meanwhile neither doubles a row nor
 * leaves one out, and memory holds a few documents however long the list is. Asks as whoever wants it; the others get
 * their turn after each batch.
 */
export async function* documentsOf(
  req: PayloadRequest,
  { collection, where, sort, language, prepare }: Wanted,
): AsyncGenerator<Row[]> {
  const { config } = req.payload.collections[collection]
  // Payload itself refuses filters and orders that there are not, or that look into what is secret
  await req.payload.find({
    collection,
    depth: 0,
    draft: Boolean(config.versions?.drafts),
    locale: language,
    // what is missing is told as missing
    fallbackLocale: false as const,
    // which collections have joins the types of several at once cannot tell
    joins: false as unknown as undefined,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    where,
    ...(sort ? { sort } : {}),
    select: { createdAt: true },
    limit: 1,
    req: inOtherLanguage(req),
  })
  const own = await createLocalReq(
    { locale: language, fallbackLocale: false, req: inOtherLanguage(req) },
    req.payload,
  )
  const ids = await idsInOrder(own, { collection, where, sort, locale: language })
  const read = readerOf(own, config)
  const narrow = inOneLanguage(own, language)
  let docs: Row[] = []
  try {
    for (let from = 0; from < ids.length; from += atOnce) {
      const some = ids.slice(from, from + atOnce)
      const readableOfThem = await readable(own, collection, { id: { in: some } })
      const found = readableOfThem ? await stored(narrow.req, collection, readableOfThem) : []
      await setImmediate()
      for (const doc of found) await read(doc)
      docs.push(...inOrder(some, found))
      if (docs.length >= batch || from + atOnce >= ids.length) {
        await prepare?.(docs)
        await setImmediate()
        yield docs
        docs = []
      }
      await setImmediate()
    }
  } finally {
    narrow.end()
  }
}
