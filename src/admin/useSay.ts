'use client'
import { useTranslation } from '@payloadcms/ui'
import { type Language, type Localised, languageOf } from '../i18n/text.ts'

/** Texts of ours in the language of the admin panel, and which that is. */
export function useSay<Word extends string>(
  words: Readonly<Record<Word, Localised>>,
): { language: Language; say: (word: Word) => string } {
  const { i18n } = useTranslation()
  const language = languageOf(i18n.language)
  return { language, say: (word) => words[word][language] }
}
