import type { Language } from '../../i18n/text.ts'

/** What can be found, in the order in which the filter names it. */
export const searchKinds = [
  'interviews',
  'cases',
  'questions',
  'ambassadors',
  'themes',
  'organisations',
] as const
export type SearchKind = (typeof searchKinds)[number]

/** A part of a text that can be shown. */
export interface Piece {
  /** Which exchange of an interview it is, from 1; null when it is none. */
  exchange: number | null
  /** What the part is called on the page: the question before an answer. */
  heading: string | null
  text: string
}

/** A published document in one language, as the search knows it. */
export interface SearchEntry {
  kind: SearchKind
  /** `interviews:42`: the document. */
  tag: string
  language: Language
  /** The path without language prefix. */
  path: string
  title: string
  /** Who answered, or where it happened. */
  by: string | null
  /** Names, titles, organisations, themes: what the document is filed under. */
  facts: string
  pieces: Piece[]
  /** The year of publication in the site's time zone; null when it has none. */
  year: number | null
  /** Other documents whose words it shows: a change of one makes it stale. */
  madeFrom: string[]
  /** Documents that its page leads to. */
  mentions: string[]
  /** False when it has a page, or is to be found, only once something else that can be found mentions it. */
  known: boolean
}
