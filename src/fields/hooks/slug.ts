import { type FieldHook, type PayloadRequest, ValidationError } from 'payload'
import { languageOf } from '../../i18n/text.ts'
import { freeSlug, nextSlug } from '../../slugs/slug.ts'

/** The field that a document is called by. */
export type TitleField = 'name' | 'title' | 'wording'

type Titled = {
  slug?: string | null
  name?: string | null
  title?: string | null
  wording?: string | null
  publishedAt?: string | null
  _status?: string | null
}

/** The slugs of other documents that are equal to `slug` or continue it with a hyphen. */
async function slugsLike(
  req: PayloadRequest,
  collection: string,
  slug: string,
  id?: string | number,
) {
  const like = { slug: { like: slug } }
  const { docs } = await req.payload.find({
    collection: collection as 'interviews',
    where: id === undefined ? like : { and: [like, { id: { not_equals: id } }] },
    select: { slug: true },
    depth: 0,
    pagination: false,
    trash: true,
    overrideAccess: true,
    req,
  })
  return new Set(docs.flatMap((doc) => (doc.slug ? [doc.slug] : [])))
}

const notText = { da: 'Skriv adressen som tekst.', en: 'Write the address as text.' }

/** What was sent as text; a title that is anything else is for its field's validation, which comes later. */
const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined

/** Field hook: gives every document with a title a slug of its own. */
export function makeSlug(from: TitleField): FieldHook {
  return async ({ collection, data, originalDoc, operation, req, value }) => {
    const incoming = data as Titled | undefined
    const before = originalDoc as (Titled & { id: string }) | undefined
    // A title in another language than the default never moves the address.
    const inDefault = !req.locale || req.locale === 'da' || operation === 'create'
    const title = inDefault ? (incoming?.[from] ?? before?.[from]) : before?.[from]
    if (value !== undefined && value !== null && textOf(value) === undefined) {
      const message = notText[languageOf(req.i18n?.language)]
      throw new ValidationError({ errors: [{ path: 'slug', message }] }, req.t)
    }
    const { slug, made } = nextSlug({
      given: textOf(value),
      title: textOf(title),
      ...(before ? { previous: { slug: before.slug, title: before[from] } } : {}),
      mayFollow:
        !before || ('_status' in before && before._status !== 'published' && !before.publishedAt),
    })
    if (!slug || !made || slug === before?.slug || !collection) return slug
    return freeSlug(slug, await slugsLike(req, collection.slug, slug, before?.id))
  }
}
