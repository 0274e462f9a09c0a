/** Counts how often there is something. */
export class Tally<T> {
  readonly counts = new Map<T, number>()

  add(one: T): void {
    this.counts.set(one, (this.counts.get(one) ?? 0) + 1)
  }

  /** One less; what there is none of is forgotten. */
  take(one: T): void {
    const left = (this.counts.get(one) ?? 0) - 1
    if (left > 0) this.counts.set(one, left)
    else this.counts.delete(one)
  }

  /** What there is at least one of. */
  values(): T[] {
    return [...this.counts.keys()]
  }
}
