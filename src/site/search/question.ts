import { isSlug } from '../addresses.ts'
import { pageNumber } from '../pageNumber.ts'
import type { SiteQuery } from '../query.ts'
import { type SearchKind, searchKinds } from './entry.ts'
import { wordsOf } from './words.ts'

/** What a reader asks the search. */
export interface Asked {
  /** As it was typed, shortened to what the search takes. */
  text: string
  words: string[]
  kind: SearchKind | null
  year: number | null
  /** The slug of a theme. */
  theme: string | null
  page: number
}

/** The parameters of the search page, in the order in which addresses are written. */
export const searchParameters = ['q', 'kind', 'theme', 'year', 'page'] as const

/** The form takes no more characters, and an address with more counts this many. */
export const longestQuestion = 200
const mostWords = 10

/** Reads the parameters; what can't be read is as if it were not there. */
export function questionOf(query: SiteQuery): Asked {
  const text = (query.get('q') ?? '')
    .replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ')
    .trim()
    .slice(0, longestQuestion)
  const year = query.get('year') ?? ''
  const theme = query.get('theme') ?? ''
  return {
    text,
    words: [...new Set(wordsOf(text).map(({ folded }) => folded))].slice(0, mostWords),
    kind: searchKinds.find((each) => each === query.get('kind')) ?? null,
    year: /^\d{4}$/.test(year) ? Number(year) : null,
    theme: isSlug(theme) ? theme : null,
    page: pageNumber(query.get('page')) ?? 1,
  }
}

/** The address of a search, without the parameters that say nothing. */
export function searchAddress(path: string, asked: Omit<Asked, 'words'>): string {
  const parameters = new URLSearchParams()
  if (asked.text) parameters.set('q', asked.text)
  if (asked.kind) parameters.set('kind', asked.kind)
  if (asked.theme) parameters.set('theme', asked.theme)
  if (asked.year) parameters.set('year', String(asked.year))
  if (asked.page > 1) parameters.set('page', String(asked.page))
  const search = parameters.toString()
  return search ? `${path}?${search}` : path
}
