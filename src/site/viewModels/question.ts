import type { Language } from '../../i18n/text.ts'
import { documentAddress } from '../addresses.ts'
import { type Related, readable } from '../related.ts'
import { type InLanguages, type Passage, passage } from '../text.ts'

/** What is read of a theme wherever one is named. */
export interface ThemeSource {
  id: string
  name?: InLanguages<string>
  slug?: string | null
}

/** What is read of a question of the bank. */
export interface QuestionSource {
  id: string
  wording?: InLanguages<string>
  slug?: string | null
  theme?: Related<ThemeSource>
  retired?: boolean | null
}

/** A name that leads to a page; without one where the page does not stand. */
export interface NamedPage {
  name: Passage
  path: string | null
}

/** A question in a list, and the number of published interviews in which it was asked. */
export interface QuestionLine {
  wording: Passage
  path: string
  answers: number
  theme: NamedPage | null
}

/** The question as a line; null when it has no wording or address. */
export function questionLine(
  doc: QuestionSource,
  answers: number,
  language: Language,
): QuestionLine | null {
  const wording = passage(doc.wording, language)
  const path = documentAddress('questions', doc.slug, language)
  return wording && path ? { wording, path, answers, theme: themeOf(doc.theme, language) } : null
}

/** The theme by name, with its page; null when readers may not see it. */
export function themeOf(source: Related<ThemeSource>, language: Language): NamedPage | null {
  return namedPage('themes', source, language)
}

/** A theme or an organisation by name, with its page. */
export function namedPage(
  section: 'themes' | 'organisations',
  source: Related<{ name?: InLanguages<string>; slug?: string | null }>,
  language: Language,
): NamedPage | null {
  const doc = readable(source)
  const name = passage(doc?.name, language)
  return name && { name, path: documentAddress(section, doc?.slug, language) }
}
