import type { Payload } from 'payload'
import { anyDocumentTag, subjectOf, type Tag } from '../publishing/tags.ts'
import { newRecording, noteRead, recordIn } from '../recording.ts'

/** Something worked out of what is stored, and what it was made of. */
interface Derived {
  value: Promise<unknown>
  tags: Set<Tag>
  /** Whether all that it is made of is known. */
  done: boolean
}

type Holder = { [key]?: Map<string, Derived> }

// Next bundles a copy of this module for the admin, so what is derived hangs on the database itself.
const key = Symbol.for('stafet.memory.derived')

/**
 * What `make` works out of the database, such as an index to search in: made once and kept until something changes that it
 * was made of, like a page. Whatever is made with it depends on the same. Without a memory that is told of changes it is made
 * anew each time.
 */
export async function derived<T>(
  { db }: Pick<Payload, 'db'>,
  name: string,
  make: () => Promise<T>,
): Promise<T> {
  const all = (db as Holder)[key]
  const known = all?.get(name)
  const entry = known ?? begin(make)
  if (!known) {
    all?.set(name, entry)
    entry.value.catch(() => all?.get(name) === entry && all.delete(name))
  }
  const value = await entry.value
  noteRead(...entry.tags)
  return value as T
}

function begin(make: () => Promise<unknown>): Derived {
  const recording = newRecording()
  const entry: Derived = { value: recordIn(recording, make), tags: recording.tags, done: false }
  const done = () => {
    entry.done = true
  }
  entry.value.then(done, done)
  return entry
}

/** From now on what is derived is kept, and `dropDerived` is called with every change. */
export function keepDerived({ db }: Pick<Payload, 'db'>): void {
  const holder = db as Holder
  holder[key] ??= new Map()
}

/** Drops what was made of something that changed, and what is still in the making, since nobody knows yet of what. */
export function dropDerived({ db }: Pick<Payload, 'db'>, tags: readonly Tag[] | 'all'): void {
  const all = (db as Holder)[key]
  for (const [name, entry] of all ?? []) {
    if (tags === 'all' || !entry.done || concerns(entry.tags, tags)) all?.delete(name)
  }
}

const concerns = (made: ReadonlySet<Tag>, changed: readonly Tag[]): boolean =>
  changed.some(
    (tag) =>
      made.has(tag) ||
      (tag === anyDocumentTag(subjectOf(tag)) &&
        [...made].some((each) => subjectOf(each) === subjectOf(tag))),
  )
