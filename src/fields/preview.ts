import type { CollectionConfig } from 'payload'
import { languageOf } from '../i18n/text.ts'
import { type Previewed, previewAddress } from '../publishing/preview.ts'

type Admin = NonNullable<CollectionConfig['admin']>

/**
 * The screens that a draft is looked at on, in CSS pixels. Payload takes one label for both languages of the panel, so
 * these are words that are the same in Danish and English.
 */
const breakpoints = [
  { name: 'phone', label: 'Smartphone', width: 375, height: 667 },
  { name: 'tablet', label: 'Tablet', width: 768, height: 1024 },
  { name: 'desktop', label: 'Desktop', width: 1280, height: 800 },
]

/** For the collection's `admin`: the preview beside the editor, and the button that opens it in a window of its own. */
export function previewOf(collection: Previewed): Pick<Admin, 'livePreview' | 'preview'> {
  const address = ({ id }: { id?: unknown }, locale: string | undefined) =>
    typeof id === 'string' ? previewAddress({ collection, id, language: languageOf(locale) }) : null
  return {
    preview: (doc, { locale }) => address(doc, locale),
    livePreview: { url: ({ data, locale }) => address(data, locale.code), breakpoints },
  }
}
