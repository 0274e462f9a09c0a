import type { Language } from '../i18n/text.ts'

/** The sections of the site; their names are part of the address in both languages. */
export const sections = ['ambassadoerer', 'interviews', 'cases'] as const
export type Section = (typeof sections)[number]

/** What an address of the site asks for. */
export type Target =
  | { kind: 'front' }
  | { kind: 'list'; section: Section }
  | { kind: 'document'; section: Section; slug: string }

/** The collections whose documents have a page, and the section where it is. */
export const sectionOfCollection = {
  ambassadors: 'ambassadoerer',
  interviews: 'interviews',
  cases: 'cases',
} as const satisfies Record<string, Section>

/** Slugs as the slug rule makes them; anything else is no document and is never asked for. */
const slugShape = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const longestSlug = 200

/** Whether the text can be a slug. */
export function isSlug(text: unknown): text is string {
  return typeof text === 'string' && text.length <= longestSlug && slugShape.test(text)
}

/** The path of a target, without language prefix: `/interviews/ord-der-binder`. */
export function pathOf(target: Target): string {
  if (target.kind === 'front') return '/'
  if (target.kind === 'list') return `/${target.section}`
  return `/${target.section}/${target.slug}`
}

/** A path of the site in a language: Danish as it is, English under `/en`. */
export function inLanguage(path: string, language: Language): string {
  if (language === 'da') return path
  return path === '/' ? '/en' : `/en${path}`
}

/** Splits a decoded path into its language and the path without prefix. */
export function splitLanguage(path: string): { language: Language; path: string } {
  if (/^\/en(?=\/|$)/i.test(path)) return { language: 'en', path: path.slice(3) || '/' }
  return { language: 'da', path }
}

/** What a canonical path without prefix asks for; null when the site has no such page. */
export function targetOf(path: string): Target | null {
  if (path === '/') return { kind: 'front' }
  const [, first, slug, ...rest] = path.split('/')
  const section = sections.find((each) => each === first)
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
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused here
    return /[\u0000-\u001f\u007f]/.test(path) ? null : path
  } catch {
    return null
  }
}

/** Whether the text is a path on this site: no scheme, no other host (`//elsewhere`, `/\elsewhere`). */
export function isSitePath(text: unknown): text is string {
  return typeof text === 'string' && /^\/(?![/\\])[^\\\s]*$/.test(text)
}
