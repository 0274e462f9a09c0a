import type { Language } from '../../i18n/text.ts'
import { type MediaLike, pictureOf as renditionsOf } from '../../media/picture.ts'
import { allReadable, type Related, readable } from '../related.ts'
import { type InLanguages, type Passage, passage } from '../text.ts'

/** What is read of an uploaded picture. */
export interface MediaSource extends Omit<MediaLike, 'alt'> {
  alt?: InLanguages<string>
}

/** A picture as a page shows it: formats in the order a browser should try them, and a fallback. */
export interface Picture {
  sources: { type: string; srcset: string }[]
  src: string
  srcset: string
  width: number
  height: number
  alt: Passage | null
  credit: string | null
  /** Where the focal point is, in per cent of the width and the height, to the nearest ten. */
  focus: { x: number; y: number }
}

/** The picture, when readers may see it and it is one (a PDF is not). */
export function pictureOf(source: Related<MediaSource>, language: Language): Picture | null {
  const media = readable(source)
  const picture = media && renditionsOf({ ...media, alt: null })
  if (!media || !picture) return null
  const { src, srcset, width, height } = picture.img
  return {
    sources: picture.sources,
    src,
    srcset,
    width,
    height,
    alt: passage(media.alt, language),
    credit: picture.credit.trim() || null,
    focus: { x: toTen(media.focalX), y: toTen(media.focalY) },
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

/** A page has no inline styles, so the style sheet knows eleven places on each axis. */
function toTen(percent: number | null | undefined): number {
  return Math.min(100, Math.max(0, Math.round((percent ?? 50) / 10) * 10))
}
