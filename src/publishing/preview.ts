import type { Language } from '../i18n/text.ts'

/** The collections whose documents can be looked at before they are published. */
export const previewed = ['ambassadors', 'interviews', 'cases'] as const
export type Previewed = (typeof previewed)[number]

/** What the address of a preview asks for. */
export interface PreviewTarget {
  collection: Previewed
  id: string
  language: Language
}

/** Everything below it is for those who are signed in, and no cache may keep it. */
export const previewRoot = '/preview'

/** Whether documents of the collection can be looked at before they are published. */
export const isPreviewed = (collection: string | undefined): collection is Previewed =>
  previewed.some((each) => each === collection)

/** Ids of both databases: UUIDs and ObjectIds. Anything else is no document and is never asked for. */
const idPattern = /^[A-Za-z0-9-]{1,64}$/

/**
 * The address of a document's preview: `/preview/interviews/42`, in English `/preview/en/interviews/42`. It goes by the id,
 * for a draft has no address of its own yet, or is about to get another.
 */
export function previewAddress({ collection, id, language }: PreviewTarget): string {
  return `${previewRoot}${language === 'en' ? '/en' : ''}/${collection}/${encodeURIComponent(id)}`
}

/** What a path below `previewRoot` asks for, e.g. `/en/interviews/42`; null when it can be no document. */
export function previewTargetOf(path: string): PreviewTarget | null {
  const [, language, rest = ''] = /^(?:\/(en))?\/(.*?)\/?$/.exec(path) ?? []
  const [collection, id, ...more] = rest.split('/')
  if (!isPreviewed(collection) || !id || !idPattern.test(id) || more.length > 0) return null
  return { collection, id, language: language ? 'en' : 'da' }
}
