import type { Language } from '../../i18n/text.ts'
import { type Candidate, candidatesFor, type How } from './candidates.ts'
import { Dictionary } from './dictionary.ts'
import type { SearchEntry } from './entry.ts'
import { Facets } from './facets.ts'
import { placeOf, weightOf } from './postings.ts'
import { Scores } from './scores.ts'
import { isStopWord, stemOf, wordsOf } from './words.ts'

/** What was found in the texts of one language: the places of the texts, in no order, and how well each fits. */
export interface Matches {
  places: Uint32Array
  scores: Float64Array
  /** The folded words and marked stems that were meant. */
  terms: ReadonlySet<string>
}

/** How much more a word counts in the title, and in what the document is filed under, than in the text. */
const weights = { title: 8, facts: 3, text: 1 }

/** The parameters of BM25 (Robertson, Zaragoza 2009), with the fields weighted as in BM25F. */
const saturation = 1.2
const lengthMatters = 0.6

/**
 * The texts of one language. Words, their beginnings and words nearly alike come from MiniSearch's dictionary; the rest is here,
 * since MiniSearch keeps a map for each word and text, which at ten thousand interviews took 900 MB and a second.
 */
export class SearchIndex {
  readonly #language: Language
  readonly #terms = new Dictionary()
  /** The text at each place, null where one was removed; places are never used again. */
  readonly #entries: (SearchEntry | null)[] = []
  readonly facets = new Facets()
  readonly #lengths: number[] = []
  /** How much the length of each text weighs; null when it has to be worked out anew. */
  #norms: Float64Array | null = null
  readonly #places = new Map<string, number>()
  #totalLength = 0
  #removed = 0

  constructor(language: Language) {
    this.#language = language
  }

  get size(): number {
    return this.#places.size
  }

  /** The text at a place; null where one was removed. */
  at(place: number): SearchEntry | null {
    return this.#entries[place] ?? null
  }

  /** The place of a document's text; undefined when it has none in this language. */
  placeOf(tag: string): number | undefined {
    return this.#places.get(tag)
  }

  /** How many places there are, those of removed texts among them. */
  get places(): number {
    return this.#entries.length
  }

  /** Takes an entry in, in the place of the one of the same document, which has this number. */
  put(entry: SearchEntry, document: number): void {
    this.remove(entry.tag)
    const counts = new Map<string, number>()
    let length = 0
    const count = (text: string, weight: number) => {
      for (const { folded } of wordsOf(text)) {
        if (isStopWord(folded, this.#language)) continue
        length += 1
        counts.set(folded, (counts.get(folded) ?? 0) + weight)
        const stem = stemOf(folded, this.#language)
        if (stem) counts.set(stem, (counts.get(stem) ?? 0) + weight)
      }
    }
    count(entry.title, weights.title)
    count(entry.facts, weights.facts)
    for (const { heading, text } of entry.pieces) {
      if (heading) count(heading, weights.text)
      count(text, weights.text)
    }
    const place = this.#entries.push(entry) - 1
    this.facets.push(entry, document)
    this.#lengths.push(length)
    this.#totalLength += length
    this.#norms = null
    this.#places.set(entry.tag, place)
    for (const [term, weight] of counts) {
      this.#terms.fetch(term).add(place, weight)
    }
  }

  /** From now on the document is not found. */
  remove(tag: string): void {
    const place = this.#places.get(tag)
    if (place === undefined) return
    this.#places.delete(tag)
    this.#entries[place] = null
    this.#totalLength -= this.#lengths[place] ?? 0
    this.#norms = null
    this.#removed += 1
  }

  /** Everything in which all (else any) of the folded words stand, or words that are meant by them. */
  search(words: readonly string[], how: How): Matches {
    const terms = new Set<string>()
    const wanted = words.filter((word) => !isStopWord(word, this.#language))
    const scores = new Scores(this.places)
    for (const [index, word] of wanted.entries()) {
      for (const candidate of candidatesFor(this.#terms, word, this.#language, how)) {
        terms.add(candidate.term)
        this.#score(candidate, index + 1, scores)
      }
    }
    const needed = how === 'any' ? 1 : Math.max(1, wanted.length)
    return { ...scores.found(needed, (place) => this.#entries[place] !== null), terms }
  }

  /** Drops what is left of removed texts, once there is much of it. It takes a while at many thousand texts. */
  tidy(): void {
    if (this.#removed < 500 || this.#removed < this.size / 2) return
    this.#terms.keep((place) => this.#entries[place] !== null)
    this.#removed = 0
  }

  /** Adds what a term that is meant by the word of this number makes the texts worth: BM25F. */
  #score({ postings, likeness }: Candidate, word: number, scores: Scores): void {
    const others = Math.max(0, this.size - postings.length)
    const worth = likeness * Math.log(1 + (others + 0.5) / (postings.length + 0.5))
    const norms = this.#normsNow()
    for (const each of postings.all()) {
      const place = placeOf(each)
      const weight = weightOf(each)
      scores.add(place, word, (worth * weight * (saturation + 1)) / (weight + (norms[place] ?? 1)))
    }
  }

  #normsNow(): Float64Array {
    if (this.#norms) return this.#norms
    const average = this.#totalLength / this.size
    const normOf = (length: number) =>
      saturation * (1 - lengthMatters + (lengthMatters * length) / average)
    this.#norms = Float64Array.from(this.#lengths, normOf)
    return this.#norms
  }
}
