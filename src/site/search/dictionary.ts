import SearchableMap from 'minisearch/SearchableMap'
import { Postings } from './postings.ts'

/**
 * The terms of an index. MiniSearch's radix tree knows the beginnings of words and words that are nearly alike; a plain
 * map beside it knows the words themselves, since a text has hundreds and a look in the tree takes ten times as long.
 */
export class Dictionary {
  readonly #terms = new Map<string, Postings>()
  readonly #tree = new SearchableMap<Postings>()

  get(term: string): Postings | undefined {
    return this.#terms.get(term)
  }

  /** The postings of a term, empty ones when it is new. */
  fetch(term: string): Postings {
    const known = this.#terms.get(term)
    if (known) return known
    const made = new Postings()
    this.#terms.set(term, made)
    this.#tree.set(term, made)
    return made
  }

  beginningWith(start: string): Iterable<[term: string, postings: Postings]> {
    return this.#tree.atPrefix(start)
  }

  /** The terms that are at most so many letters away (Levenshtein), each with how many. */
  *like(term: string, letters: number): Generator<[string, Postings, number]> {
    for (const [other, [postings, distance]] of this.#tree.fuzzyGet(term, letters)) {
      yield [other, postings, distance]
    }
  }

  /** Drops the places that are not kept, and terms that stand at none. */
  keep(isKept: (place: number) => boolean): void {
    for (const [term, postings] of this.#terms) {
      postings.keep(isKept)
      if (postings.length > 0) continue
      this.#terms.delete(term)
      this.#tree.delete(term)
    }
  }
}
