import type { Language } from '../../i18n/text.ts'
import { allReadable, type Related } from '../related.ts'
import { type InLanguages, type Passage, passage } from '../text.ts'

/** What is read of a file to download. */
export interface AttachmentSource {
  url?: string | null
  filename?: string | null
  filesize?: number | null
  mimeType?: string | null
  alt?: InLanguages<string>
}

/** A file to download. */
export interface Attachment {
  url: string
  label: Passage
  /** 'PDF', or the end of the media type. */
  format: string
  bytes: number | null
}

/** The files that readers may fetch, in their order. */
export function attachmentsOf(
  sources: readonly Related<AttachmentSource>[] | null | undefined,
  language: Language,
): Attachment[] {
  return allReadable(sources).flatMap((file) => {
    if (!file.url || !file.filename) return []
    return [
      {
        url: file.url,
        label: passage(file.alt, language) ?? { text: file.filename, lang: language },
        format: (file.mimeType?.split('/').at(-1) ?? '').toUpperCase(),
        bytes: file.filesize ?? null,
      },
    ]
  })
}
