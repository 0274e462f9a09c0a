import type { Language } from '../i18n/text.ts'

/** The sections of the public site whose documents have a page of their own. */
export const sections = {
  ambassadors: '/ambassadoerer',
  interviews: '/interviews',
  cases: '/cases',
  questions: '/spoergsmaal',
  themes: '/temaer',
  organisations: '/organisationer',
} as const

export type Section = keyof typeof sections

export const isSection = (collection: string): collection is Section => collection in sections

/** What readers have a right to be told, each on a page of its own. */
export const rightsPages = {
  accessibility: '/tilgaengelighed',
  privacy: '/privatliv',
} as const

export type RightsPage = keyof typeof rightsPages

/** Where the authorities look for the accessibility statement; it leads to wherever that is published. */
export const statementShortcut = '/was'

/** The interviews of a year lie at `/interviews/arkiv/2024`: one step deeper than any interview, so no slug is in the way. */
export const archiveOf = (year: number): string => `${sections.interviews}/arkiv/${year}`

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
  'preview',
  'readyz',
  'setup',
  'soeg',
])

const ownPages = new Set<string>([
  ...Object.values(sections),
  ...Object.values(rightsPages),
  statementShortcut,
])

/**
 * Whether an address always answers with something of its own: the front page, the list of a section, the API, the admin
 * panel. A redirect from there would never be followed.
 */
export const isTaken = (path: string): boolean =>
  ownPages.has(path) || ownAddresses.has(path.split('/')[1] ?? '')

/** The path of a document's page, without the language prefix. */
export const pathOf = (section: Section, slug: string): string => `${sections[section]}/${slug}`

/** A path of the site in a language: Danish as it is, English under `/en`. */
export function inLanguage(path: string, language: Language): string {
  if (language === 'da') return path
  return path === '/' ? '/en' : `/en${path}`
}
