import type { Language } from '../../i18n/text.ts'
import { documentAddress } from '../addresses.ts'
import { type InLanguages, type Passage, passage } from '../text.ts'
import type { Entry } from './entry.ts'
import type { Person } from './person.ts'
import type { QuestionLine } from './question.ts'

/** What the pages read of a theme. */
export interface ThemePageSource {
  id: string
  name?: InLanguages<string>
  slug?: string | null
  description?: InLanguages<string>
}

/** Everything the page of a theme shows. */
export interface ThemePage {
  name: Passage
  slug: string
  description: Passage | null
  questions: QuestionLine[]
  /** The newest, and how many there are in all. */
  cases: { entries: Entry[]; total: number }
  interviews: Entry[]
  people: Person[]
}

/** A theme in the list of themes, with the number of what belongs to it. */
export interface ThemeLine {
  name: Passage
  path: string
  description: Passage | null
  cases: number
  questions: number
}

/** The page of a theme; null when it has no name or address. */
export function themePage(
  theme: ThemePageSource,
  gathered: Pick<ThemePage, 'questions' | 'cases' | 'interviews' | 'people'>,
  language: Language,
): ThemePage | null {
  const name = passage(theme.name, language)
  if (!name || !theme.slug) return null
  const { entries, total } = gathered.cases
  const description = passage(theme.description, language)
  return { ...gathered, name, slug: theme.slug, description, cases: { entries, total } }
}

/** The theme as a line; null when it has no name or address. */
export function themeLine(
  theme: ThemePageSource,
  cases: number,
  language: Language,
): Omit<ThemeLine, 'questions'> | null {
  const name = passage(theme.name, language)
  const path = documentAddress('themes', theme.slug, language)
  return name && path
    ? { name, path, description: passage(theme.description, language), cases }
    : null
}
