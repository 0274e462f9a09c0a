/** What the texts at each place are worth for a question of several words. */
export class Scores {
  readonly #worth: Float64Array
  readonly #matched: Uint8Array
  /** The number of the last word, from 1, that was found in the text. */
  readonly #last: Uint8Array

  constructor(places: number) {
    this.#worth = new Float64Array(places)
    this.#matched = new Uint8Array(places)
    this.#last = new Uint8Array(places)
  }

  /** Counts what the word of this number (from 1, words in their order) is worth in a text. */
  add(place: number, word: number, worth: number): void {
    this.#worth[place] = (this.#worth[place] ?? 0) + worth
    if (this.#last[place] === word) return
    this.#last[place] = word
    this.#matched[place] = (this.#matched[place] ?? 0) + 1
  }

  /** The kept places at which so many of the words were found. With more of them a text comes first. */
  found(needed: number, isKept: (place: number) => boolean) {
    const places = new Uint32Array(this.#matched.length)
    let count = 0
    for (let place = 0; place < places.length; place += 1) {
      if ((this.#matched[place] ?? 0) < needed || !isKept(place)) continue
      places[count] = place
      count += 1
    }
    const kept = places.subarray(0, count)
    const worth = (place: number) => (this.#worth[place] ?? 0) * (this.#matched[place] ?? 0)
    return { places: kept, scores: Float64Array.from(kept, worth) }
  }
}
