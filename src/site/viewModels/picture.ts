import type { Language } from '../../i18n/text.ts'
import { allReadable, type Related, readable } from '../related.ts'
import { type InLanguages, type Passage, passage } from '../text.ts'

interface SizeSource {
  url?: string | null
  width?: number | null
  height?: number | null
  mimeType?: string | null
}

/** What is read of an uploaded picture. */
export interface MediaSource extends SizeSource {
  alt?: InLanguages<string>
  credit?: string | null
  sizes?: Record<string, SizeSource | null | undefined> | null
}

/** A picture as a page shows it: formats in the order a browser should try them, and a fallback. */
export interface Picture {
  sources: { type: string; srcset: string }[]
  src: string
  width: number
  height: number
  alt: Passage | null
  credit: string | null
}

/** Smallest files first; JPEG is what every browser reads. */
const formats = ['image/avif', 'image/webp', 'image/jpeg']

/** The picture, when readers may see it and it is one (a PDF is not). */
export function pictureOf(source: Related<MediaSource>, language: Language): Picture | null {
  const media = readable(source)
  if (!media?.url || !media.mimeType?.startsWith('image/')) return null
  const sizes = [...Object.values(media.sizes ?? {})].filter(isComplete)
  const fallback = sizes
    .filter((size) => size.mimeType === 'image/jpeg')
    .sort((a, b) => a.width - b.width)
    .at(-1)
  return {
    sources: formats.flatMap((type) => {
      const srcset = srcsetOf(sizes.filter((size) => size.mimeType === type))
      return srcset ? [{ type, srcset }] : []
    }),
    src: fallback?.url ?? media.url,
    width: fallback?.width ?? media.width ?? 0,
    height: fallback?.height ?? media.height ?? 0,
    alt: passage(media.alt, language),
    credit: media.credit?.trim() || null,
  }
}

/** The pictures that readers may see, in their order. */
export function picturesOf(
  sources: readonly Related<MediaSource>[] | null | undefined,
  language: Language,
): Picture[] {
  return allReadable(sources)
    .map((source) => pictureOf(source, language))
    .filter((each) => each !== null)
}

interface CompleteSize {
  url: string
  width: number
  height: number
  mimeType: string
}

function isComplete(size: SizeSource | null | undefined): size is CompleteSize {
  return Boolean(size?.url && size.width && size.height && size.mimeType)
}

function srcsetOf(sizes: CompleteSize[]): string {
  return sizes
    .sort((a, b) => a.width - b.width)
    .map((size) => `${size.url.replace(/[\s,]/g, encodeURIComponent)} ${size.width}w`)
    .join(', ')
}
