import { longestGap, overlap } from '../database/changes/log.ts'
import type { Tag } from '../publishing/tags.ts'

/** An entry of the change log. */
export interface Entry {
  id: string
  tags: readonly Tag[]
}

interface Options {
  /** The entries since a moment by the clock of the machine, in milliseconds. */
  read: (since: number) => Promise<readonly Entry[]>
  /** Told of what other processes changed. */
  onChanges: (tags: readonly Tag[]) => void
  /** Told when it was not asked for so long that entries may be gone unread. */
  onGap: () => void
  /** Whether the log is read also while nobody asks. */
  always?: boolean
}

/** Milliseconds: nobody is shown a page older than that. */
const limit = 1000
/** How often the log is read while there are readers, and for how long after the last. */
const interval = 700
const patience = 5000
/** However often somebody says that there is something to read, at most one reading in so many milliseconds follows. */
const breath = 50

/**
 * Knows whether this process has heard of everything that others committed up to a second ago. It reads the log while
 * there are readers, and before it answers the first after a pause.
 */
export class Freshness {
  readonly #options: Options
  /** Of entries in the overlap, when they were first seen. */
  readonly #seen = new Map<string, number>()
  /** When the last reading that went well began: by the monotonic clock, and by the machine's. */
  #heard = Number.NEGATIVE_INFINITY
  #heardAt = Date.now()
  #wanted = Number.NEGATIVE_INFINITY
  #failed = Number.NEGATIVE_INFINITY
  #reading: Promise<boolean> | null = null
  #timer: NodeJS.Timeout | null = null
  /** A reading that has yet to begin because somebody told of a change, and when the last such began. */
  #told = false
  #toldRead = Number.NEGATIVE_INFINITY

  constructor(options: Options) {
    this.#options = options
    if (options.always) this.#keepReading()
  }

  /** Whether pages may be answered without asking the database. */
  isFresh(): boolean {
    const now = performance.now()
    this.#wanted = now
    return now - this.#heard < limit
  }

  /** Whole seconds since the last time that everything was known. */
  get age(): number {
    const age = performance.now() - this.#heard
    return Number.isFinite(age) ? Math.floor(age / 1000) : 0
  }

  /** Whether the log could not be read when it was tried last. */
  get isLost(): boolean {
    return this.#failed > this.#heard
  }

  /** Resolves with true when everything is known, and with false when the database does not say within a second. Never rejects. */
  async confirm(): Promise<boolean> {
    if (this.isFresh()) return true
    this.#keepReading()
    // while the database is gone, nobody waits for it but the timer
    if (this.isLost && performance.now() - this.#failed < limit) return false
    return this.#inTime(this.#read())
  }

  /** An entry of our own: what it says is known. */
  know(entry: string): void {
    this.#seen.set(entry, performance.now())
  }

  /**
   * Somebody says that something was committed: the log is read at once. Whether it is true, the log says; and what is not
   * told of is read in its time.
   */
  hear(): void {
    if (this.#told) return
    this.#told = true
    void this.#readAnew()
  }

  stop(): void {
    if (this.#timer) clearInterval(this.#timer)
    this.#timer = null
  }

  #keepReading(): void {
    this.#timer ??= setInterval(() => {
      const idle = performance.now() - this.#wanted > patience
      if (idle && !this.#options.always) this.stop()
      else void this.#inTime(this.#read())
    }, interval).unref()
  }

  /** A reading that is under way may have begun before what was told of was committed. */
  async #readAnew(): Promise<void> {
    const wait = this.#toldRead + breath - performance.now()
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait).unref())
    while (this.#reading) await this.#reading
    this.#told = false
    this.#toldRead = performance.now()
    await this.#inTime(this.#read())
  }

  /** One reading at a time, however many wait for it. */
  #read(): Promise<boolean> {
    this.#reading ??= this.#readLog().finally(() => {
      this.#reading = null
    })
    return this.#reading
  }

  async #readLog(): Promise<boolean> {
    const began = performance.now()
    const beganAt = Date.now()
    try {
      const entries = await this.#options.read(this.#heardAt - overlap)
      if (began - this.#heard > longestGap && Number.isFinite(this.#heard)) this.#options.onGap()
      this.#learn(entries, began)
      this.#heard = began
      this.#heardAt = beganAt
      return performance.now() - began < limit
    } catch {
      this.#failed = performance.now()
      return false
    }
  }

  #learn(entries: readonly Entry[], now: number): void {
    const fresh = entries.filter(({ id }) => !this.#seen.has(id))
    for (const { id } of fresh) this.#seen.set(id, now)
    const tags = [...new Set(fresh.flatMap((entry) => entry.tags))]
    if (tags.length > 0) this.#options.onChanges(tags)
    for (const [id, seen] of this.#seen) {
      if (now - seen < 3 * overlap) break
      this.#seen.delete(id)
    }
  }

  async #inTime(reading: Promise<boolean>): Promise<boolean> {
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<boolean>((resolve) => {
      timer = setTimeout(() => {
        this.#failed = performance.now()
        resolve(false)
      }, limit)
    })
    return Promise.race([reading, late]).finally(() => clearTimeout(timer))
  }
}
