import { setTimeout as pause } from 'node:timers/promises'
import type { Payload } from 'payload'
import { start } from '../cms/afterCommit.ts'
import type { Tag } from '../publishing/tags.ts'
import { keysOf } from './surrogateKeys.ts'

interface Options {
  payload: Payload
  url: string
  token: string | undefined
  /** Milliseconds to wait before each further attempt. */
  waits?: readonly number[]
}

/** Changes that come within so many milliseconds are told together. */
const together = 50
/** Milliseconds for one attempt. */
const patience = 5000

/**
 * Tells a cache in front of us what it must drop: `POST { "tags": […] }`, the keys that pages carry in `Surrogate-Key` and
 * `Cache-Tag`. It leaves after the commit and holds nobody up; what can't be told in some attempts is logged, and the cache
 * then finds out when its copies have had their time.
 */
export function purger({ payload, url, token, waits = [500, 2000, 8000] }: Options) {
  let waiting: Set<Tag> | null = null
  return (tags: readonly Tag[]): void => {
    if (waiting) {
      for (const tag of tags) waiting.add(tag)
      return
    }
    waiting = new Set(tags)
    start(payload, async () => {
      await pause(together)
      const all = waiting ?? new Set()
      waiting = null
      await tell(keysOf(all))
    })
  }

  async function tell(keys: readonly string[]): Promise<void> {
    for (const wait of [...waits, null]) {
      const problem = await post(keys).catch((error: unknown) => String(error))
      if (problem === null) return
      if (wait === null) throw new Error(`The cache could not be told what to drop: ${problem}`)
      await pause(wait)
    }
  }

  async function post(keys: readonly string[]): Promise<string | null> {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        ...(token ? { Authorization: `Bearer ${token}` } : {}),
      },
      body: JSON.stringify({ tags: keys }),
      signal: AbortSignal.timeout(patience),
    })
    await response.body?.cancel()
    return response.ok ? null : `it answered ${response.status}`
  }
}
