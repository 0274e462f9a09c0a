import {
  appendVersionToQueryKey,
  type CollectionSlug,
  createLocalReq,
  type PayloadRequest,
  type Where,
} from 'payload'
import { mergeListSearchAndWhere } from 'payload/shared'
import { inOneLanguage } from '../../database/reading/oneLanguage.ts'
import { inOtherLanguage } from '../../fields/otherLanguage.ts'
import { type Language, languageOf } from '../../i18n/text.ts'
import { inOrder } from '../../references.ts'
import { problem } from '../endpoints/answer.ts'
import { readerOf } from './asRead.ts'
import { idsInOrder } from './inOrder.ts'
import { readable } from './readable.ts'

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
      await turn()
      for (const doc of found) await read(doc)
      docs.push(...inOrder(some, found))
      if (docs.length >= batch || from + atOnce >= ids.length) {
        await prepare?.(docs)
        await turn()
        yield docs
        docs = []
      }
      await turn()
    }
  } finally {
    narrow.end()
  }
}

/** The others get their turn. */
const turn = () => new Promise((resolve) => setImmediate(resolve))

/** Documents as the database has them. */
async function stored(
  req: PayloadRequest,
  collection: CollectionSlug,
  where: Where,
): Promise<(Row & { id: string })[]> {
  const { db, collections } = req.payload
  // which collections have joins the types of several at once cannot tell
  const joins = false as unknown as undefined
  const locale = String(req.locale)
  const asked = { collection, joins, limit: 0, locale, pagination: false, req }
  const { docs } = collections[collection].config.versions?.drafts
    ? await db.queryDrafts({ ...asked, where: appendVersionToQueryKey(where) })
    : await db.find({ ...asked, where })
  return docs as (Row & { id: string })[]
}

/** The filter of the admin panel's list, out of its address: its filter, what is searched for, and what is chosen. */
export async function filterOf(req: PayloadRequest, collection: CollectionSlug): Promise<Where> {
  const { config } = req.payload.collections[collection]
  const { ids, search } = req.query as { ids?: string; search?: string }
  const where = whereAsked(req)
  const searched = mergeListSearchAndWhere({
    collectionConfig: config,
    search: typeof search === 'string' ? search : '',
    ...(where ? { where } : {}),
  })
  const base = await config.admin.baseFilter?.({ limit: 0, page: 1, req, sort: '' })
  const chosen = typeof ids === 'string' && ids ? [{ id: { in: ids.split(',') } }] : []
  return { and: [searched ?? {}, ...(base ? [base] : []), ...chosen] }
}

/** The filter as it was sent: as parameters, or, as the guards in front pass it on, as JSON. */
function whereAsked(req: PayloadRequest): Where | undefined {
  const { where } = req.query
  if (typeof where !== 'string') return where as Where | undefined
  try {
    const parsed: unknown = JSON.parse(where)
    if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) {
      return parsed as Where
    }
  } catch {
    // refused below, as any other filter that is none
  }
  throw problem(req, 400, {
    da: 'Filteret »where« er ikke gyldigt.',
    en: 'The filter “where” is not valid.',
  })
}

/** The language of the texts that are asked for. */
export const languageAsked = ({ locale }: PayloadRequest): Language => languageOf(locale)
