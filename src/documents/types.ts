import type { Localised } from '../i18n/text.ts'
import type { RichParagraph } from '../richtext/rich.ts'

/** What a document says: its paragraphs with the formatting that an interview keeps, and what the reader should know. */
export interface DocumentText {
  paragraphs: RichParagraph[]
  warnings: Localised[]
}
