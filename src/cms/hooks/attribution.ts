import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { now } from '../../clock.ts'
import { inOtherLanguage } from '../../fields/otherLanguage.ts'
import { isLater, laterByline } from '../../interviews/correction.ts'
import { idsOf } from '../../references.ts'
import { bylineNow } from '../bylineNow.ts'

/** Under it the one action that may change a frozen byline puts what to write into a request's context. */
export const correctingAttribution = 'stafet:correctingAttribution'

const sources = {
  interviews: { people: 'interviewees', day: 'interviewedOn' },
  cases: { people: 'putForwardBy', day: 'putForwardOn' },
} as const

type Frozen = { id: string; attribution?: unknown; attributionCorrections?: unknown }

/**
 * The byline that readers have, in every language (`spreadLocales` takes it apart), or a correction of it that waits in the
 * newest version, which is `originalDoc`, for approval. A version that is restored may be older than its last correction.
 */
async function frozenByline(req: PayloadRequest, collection: string, originalDoc: Frozen) {
  const inEveryLanguage = {
    collection: collection as 'interviews',
    id: originalDoc.id,
    depth: 0,
    locale: 'all',
    trash: true,
    disableErrors: true,
    overrideAccess: true,
    select: { attribution: true, attributionCorrections: true },
    req: inOtherLanguage(req),
  } as const
  const main = await req.payload.findByID({ ...inEveryLanguage, draft: false })
  if (!main) return laterByline(originalDoc, {})
  if (!isLater(originalDoc, main)) return laterByline(main, {})
  const waiting = await req.payload.findByID({ ...inEveryLanguage, draft: true })
  return laterByline(main, waiting ?? {})
}

/**
 * Collection hook: the byline is written at first publication, from who the people were on the day of the
 * interview, and every later write, restored versions included, keeps it.
 */
export function freezeAttribution(section: keyof typeof sources): CollectionBeforeChangeHook {
  const { people, day } = sources[section]
  return async ({ collection, context, data, originalDoc, req }) => {
    const correction = context[correctingAttribution]
    if (correction) return { ...data, ...correction }
    if (originalDoc?.publishedAt) {
      return { ...data, ...(await frozenByline(req, collection.slug, originalDoc)) }
    }
    if (data._status !== 'published') return data
    const attribution = await bylineNow(req, {
      people: idsOf(data[people] ?? originalDoc?.[people]),
      on: data[day] ?? originalDoc?.[day],
      moment: now(),
    })
    return { ...data, attribution }
  }
}
