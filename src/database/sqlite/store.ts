import { setTimeout as pause } from 'node:timers/promises'
import { databaseBusy } from '../errors.ts'
import { Connection } from './connection.ts'
import { Queue } from './queue.ts'

/** Milliseconds that a writer waits for its turn in this process, and for other processes to let go of the file. */
const patience = 60_000
/** After this many milliseconds of writing without a pause, other processes get `breath` milliseconds. */
const stretch = 250
const breath = 10

/**
 * The embedded database: one connection that writes, behind a queue, and one that only reads.
 * The reader sees what is committed and never waits for the writer (WAL).
 */
export class Store {
  readonly #writer: Connection
  readonly #reader: Connection
  readonly #queue = new Queue(patience)
  #writingSince = 0
  #lastLeft = 0

  constructor(path: string) {
    this.#writer = new Connection(path)
    // Only while opening: a wait inside SQLite stops the whole process, so later waits are ours.
    this.#writer.exec('PRAGMA busy_timeout = 10000')
    // FULL: a commit is on the disk, not only with the operating system, before it is answered.
    this.#writer.exec(
      'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON',
    )
    this.#writer.exec('PRAGMA journal_size_limit = 67108864; PRAGMA busy_timeout = 0')
    this.#reader = new Connection(path)
    this.#reader.exec('PRAGMA busy_timeout = 5000; PRAGMA query_only = ON')
  }

  get reader(): Connection {
    return this.#reader
  }

  /** Resolves with the writer, for the caller alone, and the function that gives it back. */
  async write(): Promise<{ writer: Connection; leave: () => void }> {
    const leave = await this.#queue.enter()
    const entered = Date.now()
    if (entered - this.#lastLeft > breath) this.#writingSince = entered
    if (entered - this.#writingSince > stretch) {
      await pause(breath)
      this.#writingSince = Date.now()
    }
    return {
      writer: this.#writer,
      leave: () => {
        this.#lastLeft = Date.now()
        leave()
      },
    }
  }

  async close(): Promise<void> {
    const { leave } = await this.write()
    this.#reader.close()
    try {
      // A log that is left beside the file would be taken for the end of whatever file is put in its place.
      this.#writer.exec('PRAGMA wal_checkpoint(TRUNCATE)')
    } catch (error) {
      if (!isBusy(error)) throw error
    }
    this.#writer.close()
    leave()
  }
}

/**
 * Runs `work`, again and again while another process writes to the file. Only for work that SQLite refuses as a whole,
 * such as BEGIN IMMEDIATE or a single statement.
 */
export async function whenFree<T>(work: () => T): Promise<T> {
  const deadline = Date.now() + patience
  for (;;) {
    try {
      return work()
    } catch (error) {
      if (!isBusy(error)) throw error
      if (Date.now() > deadline) throw databaseBusy(patience / 1000, error)
    }
    await pause(1 + Math.random() * 7)
  }
}

function isBusy(error: unknown): boolean {
  const { code } = error as { code?: unknown }
  return typeof code === 'string' && (code.startsWith('SQLITE_BUSY') || code === 'SQLITE_LOCKED')
}
