import type { Payload, TypedUser, Where } from 'payload'
import type { Draft } from './draft.ts'

type Asked = Parameters<Payload['find']>[0]
type Found = { docs: { id: string; startsOn?: string | null }[] }

/** What stands in the place of a slug to ask for the draft: no slug has a colon, so no reader's query means it. */
export const draftKey = (draft: Draft): string => `preview:${draft.doc.id}`

/**
 * A Payload that answers every query of the site as it answers readers, but for two: the document whose slug is the draft's
 * key is the draft, and an ambassador's terms are there whether their page is published yet or not. So a preview is made
 * by the very queries, view models and pages that make the page.
 */
export function showing(payload: Payload, draft: Draft, user: TypedUser): Payload {
  const find = async (asked: Asked) => {
    if (asked.collection === draft.collection && asksFor(asked.where, draftKey(draft))) {
      return pageOf([draft.doc])
    }
    const found = await payload.find(asked)
    if (asked.collection !== 'terms' || draft.collection !== 'ambassadors') return found
    const own: Where = { ambassador: { equals: draft.doc.id } }
    const where: Where = asked.where ? { and: [asked.where, own] } : own
    return withOwnTerms(found as Found, (await payload.find({ ...asked, where, user })) as Found)
  }
  return Object.assign(Object.create(payload) as Payload, { find })
}

const asksFor = (where: Where | undefined, key: string): boolean => {
  const { slug } = where ?? {}
  return typeof slug === 'object' && 'equals' in slug && slug.equals === key
}

const pageOf = <T>(docs: T[]) => ({
  docs,
  totalDocs: docs.length,
  limit: docs.length,
  totalPages: 1,
  page: 1,
  pagingCounter: 1,
  hasPrevPage: false,
  hasNextPage: false,
  prevPage: null,
  nextPage: null,
})

/** The terms that readers see and the ambassador's own, in the order in which the site asks for them. */
function withOwnTerms(open: Found, own: Found) {
  const known = new Set(open.docs.map(({ id }) => id))
  const docs = [...open.docs, ...own.docs.filter(({ id }) => !known.has(id))]
  return pageOf(
    docs.toSorted((a, b) => String(a.startsOn ?? '').localeCompare(String(b.startsOn ?? ''))),
  )
}
