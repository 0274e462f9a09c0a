import { type Language, languages } from '../i18n/text.ts'

/** A text and the language it is really in: Danish on an English page where the translation is missing. */
export interface Passage {
  text: string
  lang: Language
}

/** Lexical's editor state as it is stored; only the root matters to us. */
export interface RichContent {
  root: { children: unknown[]; [key: string]: unknown }
  [key: string]: unknown
}

/** A rich text and the language it is really in. */
export interface RichPassage {
  content: RichContent
  lang: Language
}

/**
 * A localised value of a document read with `locale: 'all'`: one value per language. The generated types know only
 * the value itself, and documents inside rich text arrive in one language, so both are accepted.
 */
export type InLanguages<T> = T | Partial<Record<Language, T | null>> | null | undefined

/** The text in the language, else in the other one; null when there is none in either. */
export function passage(value: InLanguages<string>, language: Language): Passage | null {
  return choose(value, language, isText, (text, lang) => ({ text: text.trim(), lang }))
}

/** The rich text in the language, else in the other one; null when there is nothing in either. */
export function richPassage(value: InLanguages<object>, language: Language): RichPassage | null {
  return choose(value, language, isRich, (content, lang) => ({ content, lang }))
}

function choose<T, R>(
  value: unknown,
  language: Language,
  accepts: (candidate: unknown) => candidate is T,
  build: (found: T, lang: Language) => R,
): R | null {
  if (accepts(value)) return build(value, language)
  if (typeof value !== 'object' || value === null) return null
  const perLanguage = value as Partial<Record<Language, unknown>>
  for (const lang of [language, ...languages.filter((each) => each !== language)]) {
    const candidate = perLanguage[lang]
    if (accepts(candidate)) return build(candidate, lang)
  }
  return null
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}

function isRich(value: unknown): value is RichContent {
  if (typeof value !== 'object' || value === null || !('root' in value)) return false
  const root = value.root
  return (
    typeof root === 'object' &&
    root !== null &&
    'children' in root &&
    Array.isArray(root.children) &&
    root.children.some(hasContent)
  )
}

/** Lexical stores an emptied text as one empty paragraph; that is no text. */
function hasContent(node: unknown): boolean {
  if (typeof node !== 'object' || node === null) return false
  const { type, text, children } = node as { type?: string; text?: string; children?: unknown[] }
  if (type === 'text') return typeof text === 'string' && text.trim() !== ''
  if (type === 'paragraph') return (children ?? []).some(hasContent)
  return type !== 'linebreak' && type !== 'tab'
}
