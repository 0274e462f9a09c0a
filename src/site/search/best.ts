/** The best of many, in their order, without sorting the rest. */
export class Best<T> {
  readonly list: T[] = []
  readonly #most: number
  readonly #isBetter: (a: T, b: T) => boolean

  constructor(most: number, isBetter: (a: T, b: T) => boolean) {
    this.#most = most
    this.#isBetter = isBetter
  }

  /** What another one must be better than to be taken in; undefined as long as there is room. */
  get last(): T | undefined {
    return this.list.length < this.#most ? undefined : this.list[this.#most - 1]
  }

  add(one: T): void {
    const { last, list } = this
    if (last !== undefined && !this.#isBetter(one, last)) return
    let low = 0
    let high = list.length
    while (low < high) {
      const middle = (low + high) >> 1
      const there = list[middle]
      if (there !== undefined && this.#isBetter(there, one)) low = middle + 1
      else high = middle
    }
    list.splice(low, 0, one)
    if (list.length > this.#most) list.pop()
  }
}
