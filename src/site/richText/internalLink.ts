import type { Language } from '../../i18n/text.ts'
import { inLanguage, isSlug, pathOf, sectionOfCollection } from '../addresses.ts'
import { readable } from '../related.ts'

/** The page of a document that a rich text links to; null when readers may not see it or it has no page. */
export function internalLink(doc: unknown, language: Language): string | null {
  if (typeof doc !== 'object' || doc === null) return null
  const { relationTo, value } = doc as { relationTo?: unknown; value?: unknown }
  const section = sections.get(String(relationTo))
  const target = readable(value as string | { slug?: unknown })
  if (!section || !isSlug(target?.slug)) return null
  return inLanguage(pathOf({ kind: 'document', section, slug: target.slug }), language)
}

const sections = new Map(Object.entries(sectionOfCollection))
