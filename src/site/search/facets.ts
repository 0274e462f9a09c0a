import { type SearchEntry, type SearchKind, searchKinds } from './entry.ts'

/**
 * What results are narrowed to and counted by, for the text at each place, side by side: at ten thousand texts, going through
 * the entries themselves for it takes longer than the search.
 */
export class Facets {
  readonly #documents: number[] = []
  readonly #kinds: number[] = []
  readonly #years: number[] = []
  readonly #known: boolean[] = []

  /** For the text at the next place; the document has a number that its texts in both languages share. */
  push({ kind, known, year }: SearchEntry, document: number): void {
    this.#documents.push(document)
    this.#kinds.push(searchKinds.indexOf(kind))
    this.#years.push(year ?? 0)
    this.#known.push(known)
  }

  documentAt = (place: number): number => this.#documents[place] ?? 0

  /** The number of its kind in `searchKinds`. */
  kindAt = (place: number): number => this.#kinds[place] ?? 0

  /** The year of publication; 0 when it has none. */
  yearAt = (place: number): number => this.#years[place] ?? 0

  isKnownAt = (place: number): boolean => this.#known[place] ?? false
}

const latestYear = 9999

/** Counts the kinds and years of what is found. */
export class FacetCounts {
  readonly #kinds = new Uint32Array(searchKinds.length)
  readonly #years = new Uint32Array(latestYear + 1)

  addKind(kind: number): void {
    this.#kinds[kind] = (this.#kinds[kind] ?? 0) + 1
  }

  addYear(year: number): void {
    this.#years[year] = (this.#years[year] ?? 0) + 1
  }

  kinds(): Map<SearchKind, number> {
    return new Map(searchKinds.map((kind, number) => [kind, this.#kinds[number] ?? 0]))
  }

  /** Of these years, each with how many there are. */
  years(years: readonly number[]): Map<number, number> {
    return new Map(years.map((year) => [year, this.#years[year] ?? 0]))
  }
}
