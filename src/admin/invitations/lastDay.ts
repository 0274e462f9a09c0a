import type { Language } from '../../i18n/text.ts'
import { siteTimeZone } from '../../i18n/timeZones.ts'

const days: Record<Language, Intl.DateTimeFormat> = {
  da: new Intl.DateTimeFormat('da-DK', { dateStyle: 'medium', timeZone: siteTimeZone }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: siteTimeZone }),
}

/** The last day of something that ends at midnight. */
export const lastDay = (language: Language, end: string): string =>
  days[language].format(new Date(Date.parse(end) - 1))
