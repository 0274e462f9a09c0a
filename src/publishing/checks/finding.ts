import { inQuotes, type Language, type Localised } from '../../i18n/text.ts'

/** An error stands in the way of publishing, as the validation of the field does; a warning only informs. */
export type Level = 'error' | 'warning'

/** What a check can find; documented for those who ask `GET /api/<collection>/:id/checks`. */
export const codes = [
  'required',
  'noApproval',
  'noLead',
  'noPicture',
  'noExchanges',
  'noAnswer',
  'noPart',
  'noBiography',
  'noPosition',
  'noTranslation',
  'partTranslation',
  'personUnknown',
  'personUnpublished',
  'pictureGone',
  'noAlt',
  'altIsFileName',
  'noCredit',
  'skippedHeading',
  'emptyHeading',
  'vagueLink',
  'emptyLink',
  'bareAddress',
  'longSentence',
  'hardToRead',
] as const
export type Code = (typeof codes)[number]

/** Something an editor should look at before publishing. */
export interface Finding {
  level: Level
  code: Code
  /** The field as forms name it: `lead`, `exchanges.2.answer`. */
  path: string
  message: Localised
  /** The language whose text is meant; absent when it is the same in both. */
  language?: Language
  /** The picture that is meant. */
  media?: string
}

/** The text with a capital letter first, as a sentence begins. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** A text as it is quoted in a message: on one line, and no longer than is needed to find it. */
export function quoted(text: string, language: Language): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return inQuotes(line.length > 60 ? `${line.slice(0, 57).trimEnd()}…` : line, language)
}
