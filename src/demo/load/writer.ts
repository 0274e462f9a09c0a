import type { CollectionSlug, PayloadRequest, RequiredDataFromCollectionSlug } from 'payload'
import { firstPublishedAt } from '../../cms/hooks/publication.ts'
import type { Language } from '../../i18n/text.ts'

type Slug = Extract<
  CollectionSlug,
  | 'organisations'
  | 'themes'
  | 'questions'
  | 'roles'
  | 'ambassadors'
  | 'terms'
  | 'cases'
  | 'interviews'
>

/** The data of a document in a language; what is not localised is the same in both. */
type InLanguage<S extends Slug> = (language: Language) => RequiredDataFromCollectionSlug<S>

type Options = {
  /** A draft, or published at this instant (ISO). Left out for collections without drafts. */
  state?: 'draft' | { publishedAt: string }
  /** False where nothing is written in English. Default true. */
  english?: boolean
}

/** One loading of the demo content: the request that holds its transaction, and the ids of what is written so far. */
export class Loading {
  readonly #ids = new Map<string, string>()
  readonly req: PayloadRequest
  documents = 0

  constructor(req: PayloadRequest) {
    this.req = req
  }

  /** The id of a document that was written before. Throws an Error when there is none: the content is wrong then. */
  id(collection: string, key: string): string {
    const id = this.#ids.get(`${collection}:${key}`)
    if (id === undefined) throw new Error(`The demo content has no ${collection} ${key}`)
    return id
  }

  remember(collection: string, key: string, id: string): void {
    this.#ids.set(`${collection}:${key}`, id)
    this.documents += 1
  }

  /** Creates a document in Danish, then adds its English; it is published with the last of them. */
  async write<S extends Slug>(
    collection: S,
    key: string,
    data: InLanguage<S>,
    { state, english = true }: Options = {},
  ): Promise<string> {
    const { req } = this
    const publishedAt = typeof state === 'object' ? state.publishedAt : undefined
    const common = { depth: 0, overrideAccess: true, req } as const
    const context = { [firstPublishedAt]: publishedAt }
    const status = (last: boolean) =>
      state ? { _status: publishedAt && last ? 'published' : 'draft' } : {}
    const made = await req.payload.create({
      ...common,
      context,
      collection: collection as 'interviews',
      locale: 'da',
      draft: Boolean(state) && (english || !publishedAt),
      data: { ...data('da'), demo: true, ...status(!english) } as unknown as InterviewData,
    })
    if (english) {
      await req.payload.update({
        ...common,
        context,
        collection: collection as 'interviews',
        id: made.id,
        locale: 'en',
        draft: Boolean(state) && !publishedAt,
        data: { ...withRowIds(data('en'), made), ...status(true) } as Partial<InterviewData>,
      })
    }
    this.remember(collection, key, made.id)
    return made.id
  }
}

// All collections are written alike; the types of one stand for all, and `data` was checked against its own.
type InterviewData = RequiredDataFromCollectionSlug<'interviews'>

/** The data with the ids of the rows that lie at the same places in `stored`, so that a second language joins them. */
export function withRowIds<Data extends object>(data: Data, stored: object): Data {
  const entries = Object.entries(data).map(([name, value]) => {
    const before: unknown = (stored as Record<string, unknown>)[name]
    if (!isRows(value) || !isRows(before)) return [name, value]
    return [name, value.map((row, index) => ({ ...row, id: before[index]?.id }))]
  })
  return Object.fromEntries(entries) as Data
}

function isRows(value: unknown): value is { id?: unknown }[] {
  return Array.isArray(value) && value.every((row) => typeof row === 'object' && row !== null)
}
