import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { SameDay } from '../publishing/lifetime.ts'
import type { Brought } from './brought.ts'
import type { Freshness } from './freshness.ts'
import type { Kept } from './kept.ts'
import { type Made, type Page, pageOf } from './page.ts'
import { type Moment, type Surroundings, send } from './send.ts'

/** What a request asks for: the one name of the answer, and how it is made. */
export interface Asked {
  /**
   * The address in its one form, beginning with the path. What follows a line feed tells answers at one address apart;
   * what stands before the first slash, the kind of answer.
   */
  key: string
  make: () => Promise<Made>
}

/** Answers requests with pages, from memory where it has them. */
export interface Memory {
  /** Answers one request; rejects when the answer can't be made. */
  answer(req: IncomingMessage, res: ServerResponse, asked: Asked): Promise<void>
  /**
   * Answers with what is kept under a key, or hands the request on when that is not true any more; false when nothing is
   * kept there. Nothing but the look-up lies between a request and its answer.
   */
  answerKept(
    key: string,
    req: IncomingMessage,
    res: ServerResponse,
    otherwise: RequestListener,
    brought?: Brought,
  ): boolean
  /** How much is kept, and whether it is known to be right; null when nothing is kept at all. */
  state(): { pages: number; bytes: number; stale: boolean } | null
}

interface Parts {
  kept: Kept
  freshness: Freshness
  surroundings: Surroundings
  now: () => number
}

export function memoryOf({ kept, freshness, surroundings, now }: Parts): Memory {
  const tell = (
    req: IncomingMessage,
    res: ServerResponse,
    page: Page,
    stale: boolean,
    brought?: Brought,
  ) => {
    const moment: Moment = { now: now(), stale: stale ? freshness.age : null }
    send(req, res, page, surroundings, moment, brought)
  }
  return {
    answer: async (req, res, { key, make }) => {
      const known = await freshness.confirm()
      const old = known ? undefined : kept.find(key)
      if (old) return tell(req, res, old, true)
      const { page, stale } = await kept.obtain(key, make)
      tell(req, res, page, stale)
    },
    answerKept: (key, req, res, otherwise, brought) => {
      const page = kept.find(key)
      if (!page) return false
      if (freshness.isFresh()) {
        if (kept.isTrue(page)) tell(req, res, page, false, brought)
        else otherwise(req, res)
        return true
      }
      void freshness.confirm().then((known) => {
        const still = kept.find(key)
        if (still && (!known || kept.isTrue(still))) tell(req, res, still, !known, brought)
        else otherwise(req, res)
      })
      return true
    },
    state: () => ({ ...kept.size, stale: freshness.isLost }),
  }
}

/** Answers the same pages without keeping any. */
export function withoutMemory({
  surroundings,
  now = () => 0,
  today = async () => ({ since: 0, until: Number.POSITIVE_INFINITY }),
}: {
  surroundings: Surroundings
  now?: () => number
  today?: () => Promise<SameDay>
}): Memory {
  return {
    answer: async (req, res, { key, make }) => {
      const day = await today()
      const page = await pageOf(key, await make(), new Set(), day)
      send(req, res, page, surroundings, { now: now(), stale: null })
    },
    answerKept: () => false,
    state: () => null,
  }
}
