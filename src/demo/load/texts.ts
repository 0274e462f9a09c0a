import type { Language } from '../../i18n/text.ts'
import { markupToRichText } from '../../richtext/markup.ts'
import type { RichText } from '../../richtext/types.ts'
import type { Day, Translated } from '../content/types.ts'

/** The text in a language; null where it is missing. */
export const textIn = (text: Translated | null | undefined, language: Language): string | null =>
  text?.[language] ?? null

/** The rich text in a language; null where it is missing. */
export function richTextIn(markup: Translated | null, language: Language): RichText | null {
  const text = textIn(markup, language)
  return text === null ? null : markupToRichText(text)
}

/** A required text in a language, in Danish where the translation is missing. */
export const requiredIn = (text: Translated, language: Language): string =>
  text[language] ?? text.da

/** The instant on a day at which the editors of the demo programme publish: in the morning. */
export const morningOf = (day: Day): string => `${day}T07:30:00.000Z`
