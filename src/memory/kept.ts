import type { SameDay } from '../publishing/lifetime.ts'
import type { Tag } from '../publishing/tags.ts'
import { newRecording, recordIn, unrecorded } from '../recording.ts'
import { type Made, type Page, pageOf } from './page.ts'
import { Pools } from './pools.ts'
import { concerns } from './values.ts'

/** A page, and whether it is the last good one because a new one could not be made. */
export interface Obtained {
  page: Page
  stale: boolean
}

interface Options {
  /** Most bytes that the pages may take. */
  bytes: number
  now: () => number
  /** The time around now in which no day turns that a page might tell of. */
  today: () => Promise<SameDay>
  /** Told of a page that could not be made while an old one is held. */
  onFailure: (error: unknown, key: string) => void
}

/** A page in the making. */
interface Making {
  page: Promise<Page>
  /** What was changed meanwhile. */
  changed: Set<Tag>
}

/**
 * The pages that are kept: made once for all who wait, dropped when something changes that they were made of, true until
 * their day is over.
 */
export class Kept {
  readonly #options: Options
  readonly #pools: Pools
  /** By key, those that readers may wait for. */
  readonly #open = new Map<string, Making>()
  /** All that are under way. */
  readonly #making = new Set<Making>()

  constructor(options: Options) {
    this.#options = options
    this.#pools = new Pools(options.bytes)
  }

  get size(): { pages: number; bytes: number } {
    return { pages: this.#pools.count, bytes: this.#pools.bytes }
  }

  /** The page under a key, also one whose day is over: see `isTrue`. */
  find(key: string): Page | undefined {
    return this.#pools.get(key)
  }

  /** Whether no day has turned since the page was made. */
  isTrue({ since, until }: Page): boolean {
    const now = this.#options.now()
    return since <= now && now < until
  }

  /**
   * The page under a key, made when none is kept that is still true. When that fails, the last one that was, if nothing it
   * was made of has changed; otherwise the failure is the caller's.
   */
  async obtain(key: string, make: () => Promise<Made>): Promise<Obtained> {
    const old = this.#pools.get(key)
    if (old && this.isTrue(old)) return { page: old, stale: false }
    const making = this.#open.get(key) ?? this.#make(key, make)
    try {
      return { page: await making.page, stale: false }
    } catch (error) {
      if (!old || this.#pools.get(key) !== old) throw error
      this.#options.onFailure(error, key)
      return { page: old, stale: true }
    }
  }

  /** Something has changed: pages made of it are gone, and whoever asks from now on gets a page begun from now on. */
  drop(tags: readonly Tag[]): void {
    this.#open.clear()
    for (const { changed } of this.#making) for (const tag of tags) changed.add(tag)
    this.#pools.drop(tags)
  }

  /** Anything may have changed. */
  clear(): void {
    this.#open.clear()
    for (const { changed } of this.#making) changed.add('*')
    this.#pools.clear()
  }

  #make(key: string, make: () => Promise<Made>): Making {
    const changed = new Set<Tag>()
    const making: Making = { changed, page: this.#render(key, make, changed) }
    this.#making.add(making)
    this.#open.set(key, making)
    const done = () => {
      this.#making.delete(making)
      if (this.#open.get(key) === making) this.#open.delete(key)
    }
    making.page.then(done, done)
    return making
  }

  async #render(key: string, make: () => Promise<Made>, changed: Set<Tag>): Promise<Page> {
    const today = await unrecorded(this.#options.today)
    const recording = newRecording()
    const made = await recordIn(recording, make)
    const page = await pageOf(key, made, recording.tags, today)
    const keep = made.keep !== false && !recording.unfit && !concerns(changed, recording.tags)
    if (keep) this.#pools.set(page)
    return page
  }
}
