import type { Language } from '../i18n/text.ts'

/** The sections of the public site whose documents have a page of their own. */
export const sections = {
  ambassadors: '/ambassadoerer',
  interviews: '/interviews',
  cases: '/cases',
} as const

export type Section = keyof typeof sections

export const isSection = (collection: string): collection is Section => collection in sections

/** The path of a document's page, without the language prefix. */
export const pathOf = (section: Section, slug: string): string => `${sections[section]}/${slug}`

/** A path of the site in a language: Danish as it is, English under `/en`. */
export function inLanguage(path: string, language: Language): string {
  if (language === 'da') return path
  return path === '/' ? '/en' : `/en${path}`
}
