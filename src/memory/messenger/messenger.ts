import { createHmac, randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { Payload } from 'payload'
import { type Line, openLine } from './line.ts'

/** Tells the processes that share a database that one of them committed something. What it was, the database says. */
export interface Messenger {
  /** To be called when something was committed. Holds nobody up and never throws. */
  tell(): void
  /** Calls the listener when another process tells. It may be called too often, and may be not called at all. */
  onTold(listener: () => void): void
  /** Says what is still to be said, for half a second at the most, and hangs up for good. */
  close(): Promise<void>
}

interface Options {
  payload: Pick<Payload, 'logger' | 'secret'>
  /** `redis://…` or `rediss://…` */
  url: string
  /** Milliseconds to wait before each further attempt to get through; the last one again and again. */
  waits?: readonly number[]
}

/** Milliseconds. */
const lastWords = 500

/**
 * A messenger over Redis, from now on. It gets through when it can: as long as Redis is away, slow or out of its mind, changes are
 * heard of by looking, as without it. One line in the log says that it is gone, and one that it is back.
 */
export function openMessenger({
  payload,
  url,
  waits = [250, 1000, 2000, 5000],
}: Options): Messenger {
  const self = randomUUID()
  const channel = channelOf(payload.secret)
  const listeners = new Set<() => void>()
  const closing = new AbortController()
  let line: Line | null = null
  let saying: Promise<void> | null = null
  let unsaid = false

  const hear = (teller: string) => {
    if (teller !== self) for (const listener of listeners) listener()
  }

  /** One message at a time: what is committed meanwhile is told in one more. */
  const say = async () => {
    while (line && unsaid) {
      unsaid = false
      await line.say(self)
    }
    saying = null
  }

  /** Gives the reason once the line is lost, or could not be got. */
  const hold = async (onOpen: () => void): Promise<Error> => {
    try {
      line = await openLine({ url, channel, hear, signal: closing.signal })
    } catch (error) {
      return error as Error
    }
    onOpen()
    const reason = await line.lost
    line = null
    unsaid = false
    return reason
  }

  const keep = async () => {
    let tries = 0
    let away = false
    while (!closing.signal.aborted) {
      const reason = await hold(() => {
        tries = 0
        if (away) payload.logger.info('Redis is back')
        away = false
      })
      if (closing.signal.aborted) return
      if (!away) payload.logger.warn(`Redis is away, changes take up to a second: ${said(reason)}`)
      away = true
      const wait = waits[Math.min(tries, waits.length - 1)]
      tries += 1
      await pause(wait, undefined, { signal: closing.signal, ref: false }).catch(() => undefined)
    }
  }
  const kept = keep()

  return {
    tell: () => {
      if (!line) return
      unsaid = true
      saying ??= say()
    },
    onTold: (listener) => listeners.add(listener),
    close: async () => {
      await Promise.race([saying, pause(lastWords, undefined, { ref: false })])
      closing.abort()
      await kept
    },
  }
}

/** Whoever shares a database shares its secret, so that installations on one Redis don't hear one another. */
const channelOf = (secret: string): string =>
  `stafet:${createHmac('sha256', secret).update('messenger').digest('base64url').slice(0, 16)}`

/** Several addresses of one name that failed alike are an error without a message. */
const said = ({ message, name, errors }: Error & { errors?: Error[] }): string =>
  message || errors?.map((error) => error.message).join('; ') || name
