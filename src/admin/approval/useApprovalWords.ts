'use client'
import { useTranslation } from '@payloadcms/ui'
import { type Language, languageOf } from '../../i18n/text.ts'
import { approvalWords } from './words.ts'

/** The panel's words and the language of the admin panel. */
export function useApprovalWords(): {
  language: Language
  say: (key: keyof typeof approvalWords) => string
} {
  const { i18n } = useTranslation()
  const language = languageOf(i18n.language)
  return { language, say: (key) => approvalWords[key][language] }
}

const formats = {
  da: new Intl.DateTimeFormat('da-DK', { dateStyle: 'medium', timeStyle: 'short' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' }),
}

/** A moment as people write it: '5. nov. 2026 15.32'. */
export const momentIn = (language: Language, moment: string): string =>
  formats[language].format(new Date(moment))
