import type { Language } from '../i18n/text.ts'

/** The sections of the public site whose documents have a page of their own. */
export const sections = {
  ambassadors: '/ambassadoerer',
  interviews: '/interviews',
  cases: '/cases',
} as const

export type Section = keyof typeof sections

export const isSection = (collection: string): collection is Section => collection in sections

/** First parts of addresses at which the server has something of its own. */
const ownAddresses = new Set([
  '',
  'admin',
  'api',
  'assets',
  'delebillede',
  'healthz',
  'media',
  'oembed',
  'readyz',
  'setup',
  'soeg',
])

/**
 * Whether an address always answers with something of its own: the front page, the list of a section, the API, the admin
 * panel. A redirect from there would never be followed.
 */
export const isTaken = (path: string): boolean =>
  Object.values<string>(sections).includes(path) || ownAddresses.has(path.split('/')[1] ?? '')

/** The path of a document's page, without the language prefix. */
export const pathOf = (section: Section, slug: string): string => `${sections[section]}/${slug}`

/** A path of the site in a language: Danish as it is, English under `/en`. */
export function inLanguage(path: string, language: Language): string {
  if (language === 'da') return path
  return path === '/' ? '/en' : `/en${path}`
}
