import type { Language } from '../i18n/text.ts'
import {
  archiveOf,
  pathOf as documentPath,
  inLanguage,
  type RightsPage,
  rightsPages,
  type Section,
  sections,
  statementShortcut,
} from '../publishing/sections.ts'
import { slugPattern } from '../slugs/slug.ts'

export { inLanguage } from '../publishing/sections.ts'

/** The sections in the order of the menu. */
export const sectionNames: readonly Section[] = ['ambassadors', 'interviews', 'cases', 'questions']

/** The sections that the menu has no room for: the end of every page leads there. */
export const otherSections: readonly Section[] = ['themes', 'organisations']

const allSections: readonly Section[] = [...sectionNames, ...otherSections]

export const rightsPageNames: readonly RightsPage[] = ['accessibility', 'privacy']

/** What an address of the site asks for. */
export type Target =
  | { kind: 'front' }
  | { kind: 'list'; section: Section }
  | { kind: 'document'; section: Section; slug: string }
  /** The interviews that were published in a year. */
  | { kind: 'archive'; year: number }
  | { kind: 'rights'; page: RightsPage }
  /** The way to the accessibility statement, wherever it is published. */
  | { kind: 'statement' }

const longestSlug = 200

/** Whether the text can be a slug; anything else is no document and is never asked for. */
export function isSlug(text: unknown): text is string {
  return typeof text === 'string' && text.length <= longestSlug && slugPattern.test(text)
}

/** The path of a target, without language prefix: `/interviews/ord-der-binder`. */
export function pathOf(target: Target): string {
  if (target.kind === 'front') return '/'
  if (target.kind === 'list') return sections[target.section]
  if (target.kind === 'archive') return archiveOf(target.year)
  if (target.kind === 'rights') return rightsPages[target.page]
  if (target.kind === 'statement') return statementShortcut
  return documentPath(target.section, target.slug)
}

/** The address of a document's page in a language; null when its slug can be none. */
export function documentAddress(
  section: Section,
  slug: unknown,
  language: Language,
): string | null {
  return isSlug(slug) ? inLanguage(documentPath(section, slug), language) : null
}

/** The address of a section's list in a language. */
export function sectionAddress(section: Section, language: Language): string {
  return inLanguage(sections[section], language)
}

/** Splits a canonical path into its language and the path without prefix. */
export function splitLanguage(path: string): { language: Language; path: string } {
  if (/^\/en(?=\/|$)/.test(path)) return { language: 'en', path: path.slice(3) || '/' }
  return { language: 'da', path }
}

/** The language of an address as it was asked for, also of one that can't be read: English under `/en`. */
export function languageOfAddress(address: string): Language {
  return /^\/en(?=[/?#]|$)/i.test(address) ? 'en' : 'da'
}

/** What a canonical path without prefix asks for; null when the site has no such page. */
export function targetOf(path: string): Target | null {
  if (path === '/') return { kind: 'front' }
  if (path === statementShortcut) return { kind: 'statement' }
  const page = rightsPageNames.find((each) => rightsPages[each] === path)
  if (page) return { kind: 'rights', page }
  const year = Number(/^\/interviews\/arkiv\/((?:19|20)\d\d)$/.exec(path)?.[1])
  if (year) return { kind: 'archive', year }
  const [, first, slug, ...rest] = path.split('/')
  const section = allSections.find((each) => sections[each] === `/${first}`)
  if (!section || rest.length > 0) return null
  if (slug === undefined) return { kind: 'list', section }
  return isSlug(slug) ? { kind: 'document', section, slug } : null
}

const danish: Record<string, string> = { æ: 'ae', ø: 'oe', å: 'aa' }

/** The one form of a decoded path that the site answers under: lower case, no trailing or doubled slash, æ, ø and å written out. */
export function canonicalPath(path: string): string {
  const folded = path
    .normalize('NFC')
    .toLowerCase()
    .replace(/[æøå]/g, (letter) => danish[letter] ?? letter)
    .replace(/\/{2,}/g, '/')
  return folded.length > 1 ? folded.replace(/\/$/, '') : folded
}

/** Decodes the path of a request; null when its percent-encoding is broken or hides control characters. */
export function decodePath(raw: string): string | null {
  try {
    const path = decodeURIComponent(raw)
    return /\p{Cc}/u.test(path) ? null : path
  } catch {
    return null
  }
}
