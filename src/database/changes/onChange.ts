import type { Payload } from 'payload'
import type { Tag } from '../../publishing/tags.ts'

/** Something that was committed in this process. */
export interface Change {
  /** What it may have made untrue; nothing when that was said before and only now others can read of it. */
  tags: readonly Tag[]
  /** The id of its entry in the log that other processes read; null when there is no log, or not yet. */
  entry: string | null
}

type Listener = (change: Change) => void
type Db = { [key]?: Set<Listener> }

// Next bundles a copy of this module for the admin, so the listeners hang on the database itself.
const key = Symbol.for('stafet.database.listeners')

/**
 * Calls the listener with every change that this process commits: synchronously, when it is committed and before its
 * writer hears of it. Gives the function that ends that. A listener must not throw.
 */
export function onChange({ db }: Pick<Payload, 'db'>, listener: Listener): () => void {
  const holder = db as Db
  const listeners = holder[key] ?? new Set()
  holder[key] = listeners
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function announce(db: object, change: Change): void {
  for (const listener of (db as Db)[key] ?? []) listener(change)
}
