import { createHash } from 'node:crypto'
import type { SameDay } from '../publishing/lifetime.ts'
import type { Tag } from '../publishing/tags.ts'
import { type Codings, compressed } from './compress.ts'

/**
 * How long others may keep an answer: `asking` each time whether it still stands, `minutes` but never past the next
 * midnight (for programs), or for ever, since its address changes with it. What is `drawn` of a page also has an address
 * that changes, but caches in front ask for it after an hour, since the page may have been taken back.
 */
export type Keeping = 'asking' | 'minutes' | 'drawn' | 'forever'

/** An answer as it is made. */
export interface Made {
  status: number
  /** The content type. */
  type: string
  body: string | Buffer
  /** What it is written in; null when it speaks no language. */
  language?: string | null
  keeping: Keeping
  /** Other headers of its own: `Location`, `Vary`. */
  headers?: Readonly<Record<string, string>>
  /** Whether it may be kept for the next reader; true unless said otherwise. */
  keep?: boolean
  /** The moment from which it is another by itself, if that comes before the day is over. */
  until?: Date | null
}

/** A rendered answer as a value: everything that is sent, what it was made of, and how long it is true. */
export interface Page extends SameDay {
  readonly key: string
  readonly status: number
  readonly body: Buffer
  readonly codings: Codings
  /** The strong entity tag of the plain body, without quotes. */
  readonly etag: string
  readonly headers: Readonly<Record<string, string>>
  readonly keeping: Keeping
  readonly tags: ReadonlySet<Tag>
  /** Lists of headers, ready to be sent, as they are needed (`send.ts`). */
  readonly heads: (string[] | undefined)[]
  /** Bytes that it takes, roughly. */
  readonly size: number
}

/** Bytes that are taken by an entry of any of the tables around a page. */
const perEntry = 100

/** The value of an answer that was made of what the tags name, at a time of the given day. */
export async function pageOf(
  key: string,
  made: Made,
  tags: ReadonlySet<Tag>,
  { since, until }: SameDay,
): Promise<Page> {
  const body = typeof made.body === 'string' ? Buffer.from(made.body) : made.body
  const codings = await compressed(body, made.type)
  const bodies = body.length + (codings.br?.length ?? 0) + (codings.gzip?.length ?? 0)
  return {
    key,
    status: made.status,
    body,
    codings,
    etag: createHash('sha256').update(body).digest('base64url').slice(0, 27),
    headers: {
      'Content-Type': made.type,
      ...(made.language ? { 'Content-Language': made.language } : {}),
      ...made.headers,
    },
    keeping: made.keeping,
    tags,
    since,
    until: Math.min(until, made.until?.getTime() ?? until),
    heads: [],
    size: bodies + key.length * 2 + (tags.size + 20) * perEntry,
  }
}
