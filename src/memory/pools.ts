import { LRUCache } from 'lru-cache'
import { anyDocumentTag, subjectOf, type Tag } from '../publishing/tags.ts'
import type { Page } from './page.ts'

/**
 * Shares of the memory: addresses of pages, of which there are as many as there are documents; answers to questions, of
 * which readers can invent any number; and what is not there or has moved. None of them can wash out another.
 */
const shares = { plain: 0.6, asked: 0.35, elsewhere: 0.05 } as const

type Pool = keyof typeof shares

const poolOf = ({ key, status }: Page): Pool => {
  if (status !== 200) return 'elsewhere'
  return /[?\n]/.test(key) ? 'asked' : 'plain'
}

/** The pages that are kept, within a number of bytes, by their key and by what they are made of. */
export class Pools {
  readonly #pools: Record<Pool, LRUCache<string, Page>>
  readonly #byTag = new Map<Tag, Set<Page>>()

  constructor(bytes: number) {
    const pool = (share: number) =>
      new LRUCache<string, Page>({
        maxSize: Math.max(1, Math.floor(bytes * share)),
        sizeCalculation: ({ size }) => size,
        dispose: (page) => this.#forget(page),
      })
    this.#pools = {
      plain: pool(shares.plain),
      asked: pool(shares.asked),
      elsewhere: pool(shares.elsewhere),
    }
  }

  get count(): number {
    return Object.values(this.#pools).reduce((sum, { size }) => sum + size, 0)
  }

  get bytes(): number {
    return Object.values(this.#pools).reduce((sum, { calculatedSize }) => sum + calculatedSize, 0)
  }

  get(key: string): Page | undefined {
    const { plain, asked, elsewhere } = this.#pools
    return plain.get(key) ?? asked.get(key) ?? elsewhere.get(key)
  }

  /** Keeps a page in the place of whatever had its key. */
  set(page: Page): void {
    this.delete(page.key)
    for (const tag of page.tags) {
      const pages = this.#byTag.get(tag)
      if (pages) pages.add(page)
      else this.#byTag.set(tag, new Set([page]))
    }
    this.#pools[poolOf(page)].set(page.key, page)
    // what is larger than its pool isn't kept
    if (!this.#pools[poolOf(page)].has(page.key)) this.#forget(page)
  }

  delete(key: string): void {
    for (const pool of Object.values(this.#pools)) pool.delete(key)
  }

  /** Drops every page that one of these tags concerns. */
  drop(tags: Iterable<Tag>): void {
    for (const tag of tags) {
      const concerned = tag.endsWith(':*') ? this.#ofAny(subjectOf(tag)) : this.#byTag.get(tag)
      for (const { key } of [...(concerned ?? [])]) this.delete(key)
    }
  }

  clear(): void {
    for (const pool of Object.values(this.#pools)) pool.clear()
  }

  #ofAny(subject: string): Page[] {
    const within = anyDocumentTag(subject).slice(0, -1)
    return [...this.#byTag].flatMap(([tag, pages]) => (tag.startsWith(within) ? [...pages] : []))
  }

  #forget(page: Page): void {
    for (const tag of page.tags) {
      const pages = this.#byTag.get(tag)
      pages?.delete(page)
      if (pages?.size === 0) this.#byTag.delete(tag)
    }
  }
}
