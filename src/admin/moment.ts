import type { Language } from '../i18n/text.ts'

const formats: Record<Language, Intl.DateTimeFormat> = {
  da: new Intl.DateTimeFormat('da-DK', { dateStyle: 'medium', timeStyle: 'short' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' }),
}

/** A moment (ISO 8601) as people write it, by the clock of whoever looks: '5. nov. 2026 15.32'. */
export const momentIn = (language: Language, moment: string): string =>
  formats[language].format(new Date(moment))
