import type { Language } from '../i18n/text.ts'
import { type InLanguages, passage } from '../richtext/passage.ts'
import { plain } from './plain.ts'

/** What is known of a media document, its texts in every language. */
export interface PictureFacts {
  alt?: InLanguages<string>
  credit?: string | null
  /** What identifies the bytes: every upload is stored under a name of its own (`src/media/fileName.ts`). */
  filename?: string | null
  focalX?: number | null
  focalY?: number | null
}

/** A picture as it is approved: which file, from where it is cut, and the words that stand by it. */
export interface CanonicalPicture {
  media: string
  alt: string
  credit: string
  file: string
  /** The focal point, in per cent of the width and the height. */
  focus: [x: number, y: number]
}

/** The facts of all pictures that an interview shows, by the id of their media document. */
export type Pictures = ReadonlyMap<string, PictureFacts>

/** A picture in one language; one that is gone has no words and no file. */
export function canonicalPicture(
  media: string,
  pictures: Pictures,
  language: Language,
): CanonicalPicture {
  const { alt, credit, filename, focalX, focalY } = pictures.get(media) ?? {}
  return {
    media,
    alt: plain(passage(alt, language)?.text),
    credit: plain(credit),
    file: filename ?? '',
    focus: [focalX ?? 50, focalY ?? 50],
  }
}
