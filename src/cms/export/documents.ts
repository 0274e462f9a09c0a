import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { mergeListSearchAndWhere } from 'payload/shared'
import { inOtherLanguage } from '../../fields/otherLanguage.ts'
import { type Language, languageOf } from '../../i18n/text.ts'
import { problem } from '../endpoints/answer.ts'

/** Documents read at once: as many as a page of a long list. */
const atOnce = 100

/** What is to be exported, as the list in the admin panel shows it. */
export interface Wanted {
  collection: CollectionSlug
  where: Where
  sort: string | undefined
  language: Language
  /** 1 to name the documents referred to, 0 for their ids. */
  depth: 0 | 1
}

/**
 * The ids of a list in its order, then its documents a hundred at a time: what is written meanwhile neither doubles a row nor
 * leaves one out, and memory holds a hundred documents however long the list is. Asks as whoever wants it.
 */
export async function* documentsOf(
  req: PayloadRequest,
  { collection, where, sort, language, depth }: Wanted,
): AsyncGenerator<Record<string, unknown>[]> {
  const { config } = req.payload.collections[collection]
  const asked = {
    collection,
    draft: Boolean(config.versions?.drafts),
    locale: language,
    // what is missing is told as missing
    fallbackLocale: false as const,
    // which collections have joins the types of several at once cannot tell
    joins: false as unknown as undefined,
    pagination: false,
    overrideAccess: false,
    user: req.user,
  }
  const { docs } = await req.payload.find({
    ...asked,
    where,
    ...(sort ? { sort } : {}),
    select: { createdAt: true },
    depth: 0,
    req: inOtherLanguage(req),
  })
  const ids = docs.map(({ id }) => String(id))
  for (let from = 0; from < ids.length; from += atOnce) {
    const some = ids.slice(from, from + atOnce)
    const found = await req.payload.find({
      ...asked,
      where: { id: { in: some } },
      depth,
      populate: titlesOnly(req),
      req: inOtherLanguage(req),
    })
    const byId = new Map(found.docs.map((doc) => [String(doc.id), doc]))
    yield some.flatMap((id) => byId.get(id) ?? []) as unknown as Record<string, unknown>[]
  }
}

/** Of documents referred to, only what they are called. */
const titlesOnly = ({ payload }: PayloadRequest) =>
  Object.fromEntries(
    payload.config.collections.map(({ admin, slug }) => [
      slug,
      { [admin.useAsTitle ?? 'id']: true },
    ]),
  )

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
