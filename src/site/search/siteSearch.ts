import { type Language, languages, otherThan } from '../../i18n/text.ts'
import { Best } from './best.ts'
import type { How } from './candidates.ts'
import type { SearchEntry, SearchKind } from './entry.ts'
import { Links } from './links.ts'
import { SearchIndex } from './searchIndex.ts'

/** What is looked for: folded words, and what the results are narrowed to. */
export interface SearchQuestion {
  words: readonly string[]
  kind: SearchKind | null
  year: number | null
}

/** A document that was found. */
export interface Hit {
  entry: SearchEntry
  score: number
}

/** What was found, the best first. */
export interface Found {
  hits: Hit[]
  /** How many there are in all. */
  total: number
  /** The folded words and marked stems that were meant, by the language of the text. */
  terms: Record<Language, ReadonlySet<string>>
  /** How many there are of each kind and of each year before narrowing by that very thing. */
  kinds: Map<SearchKind, number>
  years: Map<number, number>
  /** Whether only some of the words stand in these documents. */
  loose: boolean
}

/** With fewer than this many, words that are only alike are looked for too. */
const enough = 3

/** What a text in the other language counts, compared with one in the reader's. */
const otherLanguageCounts = 0.6

/** Everything that is published, in both languages. */
export class SiteIndex {
  readonly #indexes: Record<Language, SearchIndex> = {
    da: new SearchIndex('da'),
    en: new SearchIndex('en'),
  }

  readonly #links = new Links()

  /** How many texts there are. */
  get size(): number {
    return languages.reduce((sum, language) => sum + this.#indexes[language].size, 0)
  }

  put(entry: SearchEntry): void {
    this.#links.put(entry)
    this.#indexes[entry.language].put(entry)
  }

  remove(tag: string): void {
    this.#links.remove(tag)
    for (const language of languages) this.#indexes[language].remove(tag)
  }

  /** The tags of all documents of a kind. */
  tagsOf(kind: SearchKind): string[] {
    const all = languages.flatMap((language) => [...this.#indexes[language].entries()])
    return [...new Set(all.flatMap((entry) => (entry.kind === kind ? entry.tag : [])))]
  }

  /** The documents that show something of any of these others. */
  madeFrom(tags: readonly string[]): string[] {
    return this.#links.madeFrom(tags)
  }

  /** The years in which something was published, the newest first. */
  years(): number[] {
    const found = new Set<number>()
    for (const language of languages) {
      for (const { year } of this.#indexes[language].entries()) if (year !== null) found.add(year)
    }
    return [...found].sort((a, b) => b - a)
  }

  /** Drops what is left of removed texts, once there is much of it. */
  tidy(): void {
    for (const language of languages) this.#indexes[language].tidy()
  }

  /**
   * Looks for words as they are written, then for words like them, then for documents with some of them. `most` is how
   * many of the best are given, all are counted.
   */
  search(question: SearchQuestion, language: Language, most: number): Found {
    const written = this.#find(question, 'as written', language, most)
    if (written.all >= enough) return written
    const alike = this.#find(question, 'alike', language, most)
    if (alike.all > 0 || question.words.length < 2) return alike
    return this.#find(question, 'any', language, most)
  }

  #find({ words, kind, year }: SearchQuestion, how: How, language: Language, most: number) {
    const other = otherThan(language)
    const own = this.#indexes[language].search(words, how)
    const foreign = this.#indexes[other].search(words, how)
    const hits = new Best<Hit>(most, isBetter)
    const kinds = new Map<SearchKind, number>()
    const years = new Map<number, number>()
    let all = 0
    let total = 0
    const take = (hit: Hit) => {
      const { entry } = hit
      if (!entry.known && !this.#links.isFindable(entry.tag)) return
      all += 1
      const ofKind = kind === null || entry.kind === kind
      const ofYear = year === null || entry.year === year
      if (ofYear) kinds.set(entry.kind, (kinds.get(entry.kind) ?? 0) + 1)
      if (ofKind && entry.year !== null) years.set(entry.year, (years.get(entry.year) ?? 0) + 1)
      if (!ofKind || !ofYear) return
      total += 1
      hits.add(hit)
    }
    // A document that is there in the reader's language is shown in it.
    const shown = new Set(foreign.hits.length > 0 ? own.hits.map(({ entry }) => entry.tag) : [])
    for (const hit of own.hits) take(hit)
    for (const { entry, score } of foreign.hits) {
      if (!shown.has(entry.tag)) take({ entry, score: score * otherLanguageCounts })
    }
    const terms = { [language]: own.terms, [other]: foreign.terms } as Found['terms']
    return { all, total, hits: hits.list, terms, kinds, years, loose: how === 'any' }
  }
}

/** The tag decides between texts that fit as well as each other, so that pages never overlap. */
function isBetter(a: Hit, b: Hit): boolean {
  return a.score === b.score ? a.entry.tag < b.entry.tag : a.score > b.score
}
