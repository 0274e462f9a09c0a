import type { Language } from '../../i18n/text.ts'
import { inLanguage } from '../addresses.ts'
import { words as siteWords } from '../words.ts'
import { type SearchEntry, type SearchKind, searchKinds } from './entry.ts'
import { type Asked, searchAddress } from './question.ts'
import type { Found, SiteIndex } from './siteSearch.ts'
import { mark, type Run, snippetOf } from './snippet.ts'
import type { ThemeChoice } from './themes.ts'
import { isStopWord } from './words.ts'

/** The path of the search page, without language prefix. */
export const searchPath = '/soeg'

const perPage = 10

/** Nobody reads further; whoever has not found it by then asks otherwise. */
const mostPages = 30

/** A document that was found, as the page shows it. */
export interface Result {
  kind: SearchKind
  path: string
  lang: Language
  title: Run[]
  by: string | null
  year: number | null
  snippet: Run[]
  /** The question of an interview that the snippet stands under. */
  under: { text: Run[]; path: string } | null
}

/** Something that the results can be narrowed to, and how many there are of it. */
export interface Choice<T> {
  value: T
  count: number
}

/** Everything the search page shows. */
export interface SearchPage {
  asked: Asked
  /** Whether something was asked for that can be looked for. */
  looked: boolean
  /** Whether everything published has been looked through. */
  complete: boolean
  loose: boolean
  total: number
  results: Result[]
  pages: number
  kinds: Choice<SearchKind>[]
  years: Choice<number>[]
  themes: ThemeChoice[]
  /** The path of this search in the page's language, for its other pages. */
  address: (changes: Partial<Asked>) => string
}

const nothing: Found = {
  hits: [],
  total: 0,
  terms: { da: new Set(), en: new Set() },
  kinds: new Map(),
  years: new Map(),
  loose: false,
}

/** Looks for what was asked. A page past the last one shows the last one. */
export function searchPage(
  index: SiteIndex,
  asked: Asked,
  complete: boolean,
  language: Language,
): SearchPage {
  const looked = asked.words.length > 0
  const found = looked
    ? index.search(asked, language, perPage * Math.min(asked.page, mostPages))
    : nothing
  const pages = Math.min(mostPages, Math.max(1, Math.ceil(found.total / perPage)))
  const page = Math.min(asked.page, pages)
  const path = inLanguage(searchPath, language)
  return {
    asked: { ...asked, page },
    looked,
    complete,
    loose: found.loose,
    total: found.total,
    results: found.hits
      .slice((page - 1) * perPage, page * perPage)
      .map(({ entry }) => resultOf(entry, asked.words, found.terms[entry.language], language)),
    pages,
    kinds: searchKinds.map((value) => ({ value, count: found.kinds.get(value) ?? 0 })),
    themes: index.themes(language),
    years: index.years().map((value) => ({ value, count: found.years.get(value) ?? 0 })),
    address: (changes) => searchAddress(path, { ...asked, page: 1, ...changes }),
  }
}

function resultOf(
  entry: SearchEntry,
  words: readonly string[],
  meant: ReadonlySet<string>,
  language: Language,
): Result {
  const wanted = words.filter((word) => !isStopWord(word, entry.language)).length
  const snippet = snippetOf(entry.pieces, { meant, wanted }, entry.language)
  const path = inLanguage(entry.path, language)
  const { heading = null, exchange = null } = snippet?.piece ?? {}
  return {
    kind: entry.kind,
    path,
    lang: entry.language,
    title: mark(entry.title, meant, entry.language),
    by: entry.by,
    year: entry.year,
    snippet: snippet?.runs ?? [],
    under:
      heading && exchange
        ? {
            text: mark(heading, meant, entry.language),
            path: `${path}#${siteWords[language].interview.anchor(exchange)}`,
          }
        : null,
  }
}
