import { setTimeout as pause } from 'node:timers/promises'

/** A connection to Redis that lives once. */
export interface Line {
  /** Resolves when Redis has it, or the line is lost. */
  say(message: string): Promise<void>
  /** Resolves with the reason when it is lost: closed, silent for too long, or saying what nobody understands. Never rejects. */
  lost: Promise<Error>
}

interface Options {
  url: string
  channel: string
  /** Told of every message on the channel, our own too. */
  hear: (message: string) => void
  /** Hangs up, also while it is still being called. */
  signal: AbortSignal
}

/** Milliseconds until the call must have been answered, and between two questions whether the other end still lives. */
const patience = 5000
const asking = 10_000

/**
 * Connects and listens; rejects when that is not possible. The client's own way of connecting anew is not used: it would stay
 * with a Redis whose answers it can't read. The package is loaded here first, so that a process without Redis never does.
 */
export async function openLine({ url, channel, hear, signal }: Options): Promise<Line> {
  const { createClient } = await import('redis')
  signal.throwIfAborted()
  const client = createClient({
    url,
    name: 'stafet',
    disableClientInfo: true,
    disableOfflineQueue: true,
    maintNotifications: 'disabled',
    pingInterval: asking,
    // counted from the last thing sent or heard: a question that has no answer is followed by none
    socket: {
      reconnectStrategy: false,
      connectTimeout: patience,
      socketTimeout: asking + patience,
    },
  })
  const ended = new AbortController()
  const lost = new Promise<Error>((resolve) => {
    const hangUp = () => resolve(new Error('we hung up'))
    client.on('error', resolve)
    signal.addEventListener('abort', hangUp, { signal: ended.signal })
  })
  const end = () => {
    ended.abort()
    client.destroy()
  }
  void lost.then(end)
  const opened = client.connect().then(() => client.subscribe(channel, hear))
  const tooLate = pause(patience, new Error('no answer to the greeting'), { ref: false })
  const failed = opened.then(
    () => null,
    (error: Error) => error,
  )
  const reason = await Promise.race([failed, lost, tooLate])
  if (reason) {
    end()
    throw reason
  }
  return {
    lost,
    say: async (message) => {
      await Promise.race([client.publish(channel, message), lost]).catch(() => undefined)
    },
  }
}
