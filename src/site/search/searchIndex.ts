import MiniSearch, { type Query, type SearchResult } from 'minisearch'
import type { Language } from '../../i18n/text.ts'
import type { SearchEntry } from './entry.ts'
import { isStopWord, stemOf, wordsOf } from './words.ts'

/** A document that was found: how well it fits, and the folded words and marked stems of it that were meant. */
export interface Hit {
  entry: SearchEntry
  score: number
  terms: string[]
}

interface Indexed {
  id: string
  title: string
  facts: string
  text: string
}

/**
 * The texts of one language. Inflected forms are found by their stem, beginnings of words and words with a slip of the
 * finger only when what is written finds too little.
 */
export class SearchIndex {
  readonly #language: Language
  readonly #index: MiniSearch<Indexed>
  readonly #entries = new Map<string, SearchEntry>()

  constructor(language: Language) {
    this.#language = language
    this.#index = new MiniSearch<Indexed>({
      fields: ['title', 'facts', 'text'],
      tokenize: (text) => wordsOf(text).map(({ folded }) => folded),
      processTerm: (word) => this.#termsOf(word),
      logger: () => undefined,
    })
  }

  get size(): number {
    return this.#entries.size
  }

  entries(): IterableIterator<SearchEntry> {
    return this.#entries.values()
  }

  /** Takes an entry in, in the place of the one of the same document. */
  put(entry: SearchEntry): void {
    this.remove(entry.tag)
    this.#entries.set(entry.tag, entry)
    this.#index.add({
      id: entry.tag,
      title: entry.title,
      facts: entry.facts,
      text: entry.pieces.map(({ heading, text }) => `${heading ?? ''} ${text}`).join(' '),
    })
  }

  /** From now on the document is not found. */
  remove(tag: string): void {
    if (!this.#entries.delete(tag)) return
    this.#index.discard(tag)
  }

  /** Everything in which all (else any) of the folded words stand, the best first. */
  search(words: readonly string[], how: 'as written' | 'alike' | 'any'): Hit[] {
    const queries = words
      .filter((word) => !isStopWord(word, this.#language))
      .map((word) => this.#queryFor(word, how))
    if (queries.length === 0) return []
    const combineWith = how === 'any' ? 'OR' : 'AND'
    const found = this.#index.search({ combineWith, queries }, { boost })
    return found.flatMap((result) => this.#hit(result))
  }

  #hit({ id, score, terms }: SearchResult): Hit[] {
    const entry = this.#entries.get(id)
    return entry ? [{ entry, score, terms }] : []
  }

  #termsOf(word: string): string | string[] | null {
    if (isStopWord(word, this.#language)) return null
    const stem = stemOf(word, this.#language)
    return stem ? [word, stem] : word
  }

  #queryFor(word: string, how: 'as written' | 'alike' | 'any'): Query {
    const stem = stemOf(word, this.#language)
    const queries: Query[] = [
      {
        queries: [word],
        processTerm: asItIs,
        tokenize: whole,
        prefix: word.length >= 3,
        fuzzy: how === 'as written' ? false : slips(word),
        weights: { prefix: 0.4, fuzzy: 0.3 },
      },
      ...(stem
        ? [
            {
              queries: [stem],
              processTerm: asItIs,
              tokenize: whole,
              boostTerm: () => 0.6,
              fuzzy: how !== 'as written' && stem.length >= 6 ? 1 : false,
              weights: { prefix: 0, fuzzy: 0.3 },
            },
          ]
        : []),
    ]
    return { combineWith: 'OR', queries }
  }
}

const boost = { title: 4, facts: 2 }
const asItIs = (term: string) => term
const whole = (text: string) => [text]

/** How many letters of a word may be wrong. */
function slips(word: string): number | false {
  if (word.length < 4) return false
  return word.length < 7 ? 1 : 2
}
