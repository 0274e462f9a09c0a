import type { Language } from '../../i18n/text.ts'
import { isSection } from '../../publishing/sections.ts'
import { documentAddress } from '../addresses.ts'
import { readable } from '../related.ts'

/** The page of a document that a rich text links to; null when readers may not see it or it has no page. */
export function internalLink(doc: unknown, language: Language): string | null {
  if (typeof doc !== 'object' || doc === null) return null
  const { relationTo, value } = doc as { relationTo?: unknown; value?: unknown }
  const target = readable(value as string | { slug?: unknown })
  if (typeof relationTo !== 'string' || !isSection(relationTo) || !target) return null
  return documentAddress(relationTo, target.slug, language)
}
