'use client'
import { useTranslation } from '@payloadcms/ui'
import { languageOf } from '../i18n/text.ts'
import { words } from './words.ts'

/** Gives a text of ours in the language of the admin panel. */
export function useWords(): (key: keyof typeof words) => string {
  const { i18n } = useTranslation()
  const language = languageOf(i18n.language)
  return (key) => words[key][language]
}
