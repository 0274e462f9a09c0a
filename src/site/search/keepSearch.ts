import { setImmediate } from 'node:timers/promises'
import type { Payload } from 'payload'
import type { Clock } from '../../clock.ts'
import { onChange } from '../../database/changes/onChange.ts'
import { anyDocumentTag, type Tag } from '../../publishing/tags.ts'
import { type SearchKind, searchKinds } from './entry.ts'
import { readEntries, readIds } from './readEntries.ts'
import { SiteIndex } from './siteSearch.ts'

/** What answers a search: the index of everything published, and word of whether it is complete. */
export interface Search {
  readonly index: SiteIndex
  /** Resolves with true once everything published so far is in, with false when that takes longer than `patience` ms. */
  settled(patience: number): Promise<boolean>
  /**
   * Something that these tags name has changed, or with null anything may have: it is out at once and comes back as
   * readers may see it now.
   */
  changed(tags: readonly Tag[] | null): void
  /** Stops listening and reading. */
  stop(): void
}

/** Documents read at a time: few enough to leave readers their turn in between. */
const batchSize = 40

const retryAfter = 5_000

/** Whoever published wants to see the page first: what changed is read so much later (milliseconds), or when somebody searches. */
const courtesy = 250

/** Others get their turn after so many milliseconds of taking in what was read. */
const longestTurn = 8

/** Terms are announced at midnight somewhere, and midnights fall on quarters of an hour everywhere (milliseconds). */
const quarter = 15 * 60_000

/**
 * Keeps a search index of what is published, in memory: filled off the request's path from now on, and changed with each
 * committed write. What it holds is read as a reader; what has changed is out of it until it has been read again.
 */
export function keepSearch(payload: Payload, clock: Clock): Search {
  const index = new SiteIndex()
  /** Kinds of which it is not known what there is. */
  const unlisted = new Set<SearchKind>(searchKinds)
  /** Kinds of which everything was taken out while something was being read. */
  const relisted = new Set<SearchKind>()
  /** What is still to be read, by tag. */
  const waiting = new Set<string>()
  const listeners = new Set<() => void>()
  let announcedAt = quarterOf(clock())
  let stopped = false
  let working: Promise<void> | undefined
  let later: NodeJS.Timeout | undefined

  const isDone = () => unlisted.size === 0 && waiting.size === 0

  const work = () => {
    working ??= fill()
      .then(() => 0)
      .catch((err) => {
        payload.logger.error({ err, msg: 'The search could not be brought up to date' })
        return retryAfter
      })
      .then((pause) => {
        working = undefined
        if (stopped) return
        // What came in after the last look, or what could not be read.
        if (isDone()) for (const tell of listeners) tell()
        else if (pause > 0) workIn(pause)
        else work()
      })
  }

  /** One at a time, however many ask while the database can't be read. */
  const workIn = (pause: number) => {
    later ??= setTimeout(() => {
      later = undefined
      work()
    }, pause).unref()
  }

  const fill = async () => {
    while (!stopped && !isDone()) {
      relisted.clear()
      const [kind] = unlisted
      if (kind) await list(kind)
      else await refresh(nextBatch(waiting))
      await setImmediate()
    }
    index.tidy()
  }

  const list = async (kind: SearchKind) => {
    unlisted.delete(kind)
    try {
      for (const id of await readIds(payload, kind)) waiting.add(`${kind}:${id}`)
    } catch (error) {
      unlisted.add(kind)
      throw error
    }
  }

  const refresh = async ({ kind, ids }: Batch) => {
    const tags = ids.map((id) => `${kind}:${id}`)
    for (const tag of tags) waiting.delete(tag)
    try {
      const entries = await readEntries(payload, kind, ids)
      let turn = performance.now()
      for (const tag of tags) {
        // What has changed while it was read waits for its next turn: the read may be older than the change.
        if (waiting.has(tag) || relisted.has(kind)) continue
        index.remove(tag)
        for (const entry of entries) if (entry.tag === tag) index.put(entry)
        if (performance.now() - turn < longestTurn) continue
        await setImmediate()
        turn = performance.now()
      }
    } catch (error) {
      for (const tag of tags) waiting.add(tag)
      throw error
    }
  }

  /** Any document of the kind may have changed, or be new. */
  const relist = (kind: SearchKind) => {
    for (const tag of index.tagsOf(kind)) index.remove(tag)
    unlisted.add(kind)
    relisted.add(kind)
  }

  const changed = (given: readonly Tag[] | null) => {
    const tags = given ?? searchKinds.map(anyDocumentTag)
    for (const kind of searchKinds) if (tags.includes(anyDocumentTag(kind))) relist(kind)
    const own = tags.filter((tag) => kindOf(tag) !== null && !tag.endsWith(':*'))
    for (const tag of new Set([...own, ...index.madeFrom(tags)])) {
      index.remove(tag)
      waiting.add(tag)
    }
    // A term may be the first that is announced of somebody.
    if (tags.some((tag) => tag.startsWith('terms:'))) unlisted.add('ambassadors')
    if (!isDone()) workIn(courtesy)
  }

  const settled = async (patience: number) => {
    if (quarterOf(clock()) !== announcedAt) {
      announcedAt = quarterOf(clock())
      unlisted.add('ambassadors')
      work()
    }
    if (isDone() && !working) return true
    work()
    return new Promise<boolean>((resolve) => {
      const end = (complete: boolean) => {
        clearTimeout(late)
        listeners.delete(done)
        resolve(complete)
      }
      const done = () => end(true)
      const late = setTimeout(() => end(false), patience)
      listeners.add(done)
    })
  }

  const stopListening = onChange(payload, ({ tags }) => changed(tags))
  work()
  return {
    index,
    settled,
    changed,
    stop: () => {
      stopped = true
      clearTimeout(later)
      stopListening()
    },
  }
}

interface Batch {
  kind: SearchKind
  ids: string[]
}

const quarterOf = (moment: Date): number => Math.floor(moment.getTime() / quarter)

function kindOf(tag: string): SearchKind | null {
  return searchKinds.find((kind) => tag.startsWith(`${kind}:`)) ?? null
}

function nextBatch(waiting: ReadonlySet<string>): Batch {
  const [first = ''] = waiting
  const kind = kindOf(first) ?? searchKinds[0]
  const ids: string[] = []
  for (const tag of waiting) {
    if (!tag.startsWith(`${kind}:`)) continue
    ids.push(tag.slice(kind.length + 1))
    if (ids.length === batchSize) break
  }
  return { kind, ids }
}
