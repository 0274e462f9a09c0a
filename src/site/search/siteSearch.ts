import { type Language, languages, otherThan } from '../../i18n/text.ts'
import { Best } from './best.ts'
import type { How } from './candidates.ts'
import { type SearchEntry, type SearchKind, searchKinds } from './entry.ts'
import { FacetCounts } from './facets.ts'
import { Links } from './links.ts'
import { SearchIndex } from './searchIndex.ts'
import { Tally } from './tally.ts'
import { type ThemeChoice, Themes } from './themes.ts'

/** What is looked for: folded words, and what the results are narrowed to. */
export interface SearchQuestion {
  words: readonly string[]
  kind: SearchKind | null
  year: number | null
  /** The slug of a theme. */
  theme: string | null
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
  readonly #themes = new Themes()
  readonly #tags: Record<SearchKind, Set<string>> = {
    interviews: new Set(),
    cases: new Set(),
    questions: new Set(),
    ambassadors: new Set(),
    themes: new Set(),
    organisations: new Set(),
  }

  /** The number of each document that is or was there. */
  readonly #numbers = new Map<string, number>()

  /** How many texts came out in each year. */
  readonly #years = new Tally<number>()

  /** How many texts there are. */
  get size(): number {
    return languages.reduce((sum, language) => sum + this.#indexes[language].size, 0)
  }

  put(entry: SearchEntry): void {
    const index = this.#indexes[entry.language]
    this.#forget(index, entry.tag)
    this.#links.put(entry)
    this.#themes.put(entry)
    this.#tags[entry.kind].add(entry.tag)
    if (entry.year !== null) this.#years.add(entry.year)
    index.put(entry, this.#numberOf(entry.tag))
  }

  remove(tag: string): void {
    this.#links.remove(tag)
    this.#themes.remove(tag)
    for (const kind of searchKinds) this.#tags[kind].delete(tag)
    for (const language of languages) this.#forget(this.#indexes[language], tag)
  }

  /** The tags of all documents of a kind. */
  tagsOf(kind: SearchKind): string[] {
    return [...this.#tags[kind]]
  }

  /** The documents that show something of any of these others. */
  madeFrom(tags: readonly string[]): string[] {
    return this.#links.madeFrom(tags)
  }

  /** The years in which something was published, the newest first. */
  years(): number[] {
    return this.#years.values().sort((a, b) => b - a)
  }

  /** The themes that readers can come to, by name. */
  themes(language: Language): ThemeChoice[] {
    return this.#themes.choices(language, (tag) => this.#links.isFindable(tag))
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

  #find(question: SearchQuestion, how: How, language: Language, most: number) {
    const { kind, words, year } = question
    const kindNumber = kind && searchKinds.indexOf(kind)
    const ofTheme = question.theme === null ? null : this.#ofTheme(question.theme)
    const hits = new Best<Hit>(most, isBetter)
    const counts = new FacetCounts()
    // A document that is there in the reader's language is shown in it.
    const shown = new Uint8Array(this.#numbers.size)
    let all = 0
    let total = 0
    const find = (language: Language, worth: number) => {
      const index = this.#indexes[language]
      const { facets } = index
      const { places, scores, terms } = index.search(words, how)
      for (let at = 0; at < places.length; at += 1) {
        const place = places[at] ?? 0
        const document = facets.documentAt(place)
        if (shown[document] || !this.#isFindable(index, place)) continue
        shown[document] = 1
        all += 1
        if (ofTheme && !ofTheme[document]) continue
        const ofKind = kindNumber === null || facets.kindAt(place) === kindNumber
        const ofYear = year === null || facets.yearAt(place) === year
        if (ofYear) counts.addKind(facets.kindAt(place))
        if (ofKind) counts.addYear(facets.yearAt(place))
        if (!ofKind || !ofYear) continue
        total += 1
        const score = (scores[at] ?? 0) * worth
        if (score < (hits.last?.score ?? 0)) continue
        const entry = index.at(place)
        if (entry) hits.add({ entry, score })
      }
      return terms
    }
    const other = otherThan(language)
    const own = find(language, 1)
    const terms = { [language]: own, [other]: find(other, otherLanguageCounts) } as Found['terms']
    const [kinds, years] = [counts.kinds(), counts.years(this.years())]
    return { all, total, hits: hits.list, terms, kinds, years, loose: how === 'any' }
  }

  #isFindable(index: SearchIndex, place: number): boolean {
    if (index.facets.isKnownAt(place)) return true
    const entry = index.at(place)
    return entry !== null && this.#links.isFindable(entry.tag)
  }

  /** By their numbers, what belongs to a theme: what is filed under it, and what answers a question of it. */
  #ofTheme(slug: string): Uint8Array {
    const belongs = new Uint8Array(this.#numbers.size)
    const tag = this.#themes.tagOf(slug)
    if (tag === undefined) return belongs
    const filed = this.#links.mentioning(tag)
    const questions = filed.filter((each) => this.#tags.questions.has(each))
    const answers = questions.flatMap((each) => this.#links.mentioning(each))
    for (const each of [...filed, ...answers]) belongs[this.#numberOf(each)] = 1
    return belongs
  }

  #numberOf(tag: string): number {
    const known = this.#numbers.get(tag)
    if (known !== undefined) return known
    const number = this.#numbers.size
    this.#numbers.set(tag, number)
    return number
  }

  #forget(index: SearchIndex, tag: string): void {
    const place = index.placeOf(tag)
    const year = place === undefined ? null : index.at(place)?.year
    if (typeof year === 'number') this.#years.take(year)
    index.remove(tag)
  }
}

/** The tag decides between texts that fit as well as each other, so that pages never overlap. */
function isBetter(a: Hit, b: Hit): boolean {
  return a.score === b.score ? a.entry.tag < b.entry.tag : a.score > b.score
}
