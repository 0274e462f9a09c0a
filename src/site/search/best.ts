/** The best of many, in their order, without sorting the rest. */
export class Best<T> {
  readonly list: T[] = []
  readonly #most: number
  readonly #isBetter: (a: T, b: T) => boolean

  constructor(most: number, isBetter: (a: T, b: T) => boolean) {
    this.#most = most
    this.#isBetter = isBetter
  }

  add(one: T): void {
    const { list } = this
    const last = list.at(-1)
    if (last !== undefined && list.length >= this.#most && !this.#isBetter(one, last)) return
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
