const heaviest = 255

/** Packs a place (below 2²⁴) and a weight, which counts as 255 at most. */
const posting = (place: number, weight: number): number => place * 256 + Math.min(weight, heaviest)

export const placeOf = (packed: number): number => packed >>> 8

export const weightOf = (packed: number): number => packed & heaviest

/**
 * In which texts a term stands and how often: one number for each text, its place in the upper bits and the weight in
 * the lower eight. At ten thousand interviews there are millions of these, so they are kept small.
 */
export class Postings {
  #packed = new Uint32Array(2)
  #length = 0

  get length(): number {
    return this.#length
  }

  add(place: number, weight: number): void {
    if (this.#length === this.#packed.length) {
      const larger = new Uint32Array(this.#length + Math.max(2, this.#length >> 1))
      larger.set(this.#packed)
      this.#packed = larger
    }
    this.#packed[this.#length] = posting(place, weight)
    this.#length += 1
  }

  /** The packed numbers; valid until something is added. */
  all(): Uint32Array {
    return this.#packed.subarray(0, this.#length)
  }

  /** Drops those at places that are not kept. */
  keep(isKept: (place: number) => boolean): void {
    this.#packed = this.all().filter((each) => isKept(placeOf(each)))
    this.#length = this.#packed.length
  }
}
