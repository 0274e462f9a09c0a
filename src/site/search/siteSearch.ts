import { type Language, languages, otherThan } from '../../i18n/text.ts'
import type { SearchEntry, SearchKind } from './entry.ts'
import { Links } from './links.ts'
import { type Hit, SearchIndex } from './searchIndex.ts'

/** What is looked for: folded words, and what the results are narrowed to. */
export interface SearchQuestion {
  words: readonly string[]
  kind: SearchKind | null
  year: number | null
}

/** What was found, the best first. */
export interface Found {
  hits: Hit[]
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

  /** Looks for words as they are written, then for words like them, then for documents with some of them. */
  search(question: SearchQuestion, language: Language): Found {
    const { words } = question
    const written = this.#hits(words, 'as written', language)
    if (written.length >= enough) return narrow(written, question, false)
    const alike = this.#hits(words, 'alike', language)
    if (alike.length > 0 || words.length < 2) return narrow(alike, question, false)
    return narrow(this.#hits(words, 'any', language), question, true)
  }

  #hits(words: readonly string[], how: 'as written' | 'alike' | 'any', language: Language): Hit[] {
    const other = otherThan(language)
    const best = new Map<string, Hit>()
    for (const hit of this.#indexes[other].search(words, how)) {
      best.set(hit.entry.tag, { ...hit, score: hit.score * otherLanguageCounts })
    }
    for (const hit of this.#indexes[language].search(words, how)) {
      // A document that is there in the reader's language is shown in it.
      const there = best.get(hit.entry.tag)
      best.set(hit.entry.tag, { ...hit, score: Math.max(hit.score, there?.score ?? 0) })
    }
    const findable = [...best.values()].filter(({ entry }) => this.#links.isFindable(entry.tag))
    return findable.sort((a, b) => b.score - a.score || a.entry.tag.localeCompare(b.entry.tag))
  }
}

function narrow(hits: Hit[], { kind, year }: SearchQuestion, loose: boolean): Found {
  const ofKind = (hit: Hit) => kind === null || hit.entry.kind === kind
  const ofYear = (hit: Hit) => year === null || hit.entry.year === year
  return {
    hits: hits.filter((hit) => ofKind(hit) && ofYear(hit)),
    kinds: count(hits.filter(ofYear).map(({ entry }) => entry.kind)),
    years: count(hits.filter(ofKind).flatMap(({ entry }) => entry.year ?? [])),
    loose,
  }
}

function count<T>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
