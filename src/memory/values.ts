import { LRUCache } from 'lru-cache'
import type { Payload } from 'payload'
import type { SameDay } from '../publishing/lifetime.ts'
import { anyDocumentTag, subjectOf, type Tag } from '../publishing/tags.ts'
import { currentRecording, newRecording, type Recording, recordIn } from '../recording.ts'

/** Values are few and of many pages: the settings, a role's terms. */
const most = 100

interface Options {
  now: () => number
  /** The time around now in which no day turns that a value might tell of. */
  today: () => Promise<SameDay>
}

interface Value extends SameDay {
  value: unknown
  tags: ReadonlySet<Tag>
}

/** What was read for one page and holds for others too, kept like pages: until something that it was made of changes. */
export class Values {
  readonly #options: Options
  readonly #kept = new LRUCache<string, Value>({ max: most })
  /** What was changed while each value in the making was read. */
  readonly #making = new Set<Set<Tag>>()

  constructor(options: Options) {
    this.#options = options
  }

  /** The value under a key, else as `read` gives it; nobody may change it. The page in the making depends on it either way. */
  async obtain<T>(key: string, read: () => Promise<T>): Promise<T> {
    const known = this.#kept.get(key)
    const now = this.#options.now()
    if (known && known.since <= now && now < known.until) {
      depend({ tags: known.tags, unfit: false })
      return known.value as T
    }
    return this.#read(key, read)
  }

  drop(tags: readonly Tag[]): void {
    for (const changed of this.#making) for (const tag of tags) changed.add(tag)
    const changed = new Set(tags)
    for (const [key, value] of this.#kept) if (concerns(changed, value.tags)) this.#kept.delete(key)
  }

  /** Anything may have changed. */
  clear(): void {
    for (const changed of this.#making) changed.add('*')
    this.#kept.clear()
  }

  async #read<T>(key: string, read: () => Promise<T>): Promise<T> {
    const changed = new Set<Tag>()
    this.#making.add(changed)
    try {
      const day = await this.#options.today()
      const recording = newRecording()
      const value = await recordIn(recording, read)
      depend(recording)
      const { tags, unfit } = recording
      if (!unfit && !concerns(changed, tags)) this.#kept.set(key, { ...day, value, tags })
      return value
    } finally {
      this.#making.delete(changed)
    }
  }
}

/** The page in the making is made of this too. */
function depend({ tags, unfit }: { tags: ReadonlySet<Tag>; unfit: boolean }): void {
  const recording: Recording | undefined = currentRecording()
  if (!recording) return
  for (const tag of tags) recording.tags.add(tag)
  if (unfit) recording.unfit = true
}

/** Whether one of the changes touches one of the tags. */
export function concerns(changed: ReadonlySet<Tag>, tags: ReadonlySet<Tag>): boolean {
  if (changed.size === 0) return false
  if (changed.has('*')) return true
  for (const tag of tags) {
    if (changed.has(tag) || changed.has(anyDocumentTag(subjectOf(tag)))) return true
  }
  return false
}

const kept = new WeakMap<Payload, Values>()

/** From now on what is read with this Payload is remembered in these values. */
export function rememberWith(payload: Payload, values: Values): void {
  kept.set(payload, values)
}

/**
 * What `read` gives, from memory when it was read before and nothing that it was made of has changed. The key names
 * everything that the value depends on beside the database and the day. Without a memory, and for readers of drafts (who
 * have a Payload of their own), it is read each time.
 */
export function remembered<T>(payload: Payload, key: string, read: () => Promise<T>): Promise<T> {
  return kept.get(payload)?.obtain(key, read) ?? read()
}
