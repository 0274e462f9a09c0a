import { documentOf, subjectOf, type Tag } from '../publishing/tags.ts'

/** Documents read at a time: few enough to leave readers their turn in between. */
const batchSize = 250

/** What a register holds of each document, and how it comes by it. */
export interface Reading<Row extends { id: string }> {
  /** The ids of all documents that readers may see, in whatever order. */
  list: () => Promise<readonly string[]>
  /** What is held of those of these documents that readers may see. It depends on the documents themselves and on nothing else. */
  read: (ids: readonly string[]) => Promise<readonly Row[]>
  /** The order in which the rows are given. */
  compare: (one: Row, other: Row) => number
}

/**
 * A few facts about every document of a collection that readers may see, so that lists are counted and put together without
 * asking the database about all of them: after a change only the changed documents are read again, however many there are.
 */
export class Register<Row extends { id: string }> {
  readonly #collection: string
  readonly #reading: Reading<Row>
  #rows: readonly Row[] = []
  #listed = false
  /** Documents that are still to be read, or to be read again. */
  readonly #waiting = new Set<string>()
  #working: Promise<void> | undefined

  constructor(collection: string, reading: Reading<Row>) {
    this.#collection = collection
    this.#reading = reading
  }

  /** The rows of everything that was committed before now. Nobody may change them; the same array as long as nothing changes. */
  async rows(): Promise<readonly Row[]> {
    while (this.#working || !this.#listed || this.#waiting.size > 0) {
      this.#working ??= this.#work().finally(() => {
        this.#working = undefined
      })
      await this.#working
    }
    return this.#rows
  }

  drop(tags: readonly Tag[]): void {
    for (const tag of tags) {
      if (subjectOf(tag) !== this.#collection) continue
      const id = documentOf(tag)
      if (id === '*') this.clear()
      else if (id !== null) this.#waiting.add(id)
    }
  }

  /** Anything may have changed. */
  clear(): void {
    this.#listed = false
  }

  /** Reads what there is, when that isn't known, and then some of what waits. */
  async #work(): Promise<void> {
    if (!this.#listed) await this.#list()
    const ids = [...this.#waiting].slice(0, batchSize)
    for (const id of ids) this.#waiting.delete(id)
    try {
      const rows = await this.#reading.read(ids)
      // What has changed while it was read waits for its next turn: the read may be older than the change.
      this.#put(
        ids.filter((id) => !this.#waiting.has(id)),
        rows,
      )
    } catch (error) {
      for (const id of ids) this.#waiting.add(id)
      throw error
    }
  }

  async #list(): Promise<void> {
    this.#listed = true
    this.#rows = []
    try {
      for (const id of await this.#reading.list()) this.#waiting.add(id)
    } catch (error) {
      this.#listed = false
      throw error
    }
  }

  /** The rows that were read take the place of those of these documents. */
  #put(ids: readonly string[], read: readonly Row[]): void {
    const replaced = new Set(ids)
    const rows = this.#rows.filter(({ id }) => !replaced.has(id))
    for (const row of read) if (replaced.has(row.id)) rows.splice(this.#placeIn(rows, row), 0, row)
    this.#rows = rows
  }

  /** Where a row belongs among rows that are in order, found by halves: thousands needn't be sorted for one. */
  #placeIn(rows: readonly Row[], row: Row): number {
    let [from, to] = [0, rows.length]
    while (from < to) {
      const middle = (from + to) >> 1
      const other = rows[middle]
      if (other && this.#reading.compare(other, row) <= 0) from = middle + 1
      else to = middle
    }
    return from
  }
}
