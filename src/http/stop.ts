import type { Server } from 'node:http'
import type { Socket } from 'node:net'
import { effectsSettled } from '../cms/afterCommit.ts'
import { tidied } from '../cms/media/transaction.ts'
import type { Services } from '../services.ts'

/** How long open requests may take to finish once we were asked to stop, in milliseconds. */
const patience = 10_000

/**
 * Stops in order on SIGTERM and SIGINT: no new requests, the open ones finish, then what works by itself (`others`), and
 * the database is closed. Call it before the server listens.
 */
export function stopOnSignal(
  server: Server,
  { payload }: Pick<Services, 'payload'>,
  others: () => Promise<void> = async () => undefined,
): void {
  const close = closer(server)
  let stopping = false
  const stop = async (signal: string) => {
    if (stopping) return
    stopping = true
    payload.logger.info(`Stopping (${signal})`)
    await Promise.all([close(), others()])
    await Promise.all([effectsSettled(), tidied()])
    await payload.destroy()
    process.exit(0)
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop(signal))
}

/**
 * Closes a server once nothing is under way, or patience ends. Node alone would also wait for browsers that keep their
 * connection, or have a web socket open, after their last answer.
 */
function closer(server: Server): () => Promise<void> {
  const connections = new Set<Socket>()
  let requests = 0
  let closing = false
  const hangUp = () => {
    for (const connection of connections) connection.destroySoon()
  }
  server.on('connection', (connection) => {
    connections.add(connection)
    connection.once('close', () => connections.delete(connection))
  })
  server.on('request', (_req, res) => {
    requests += 1
    res.once('close', () => {
      requests -= 1
      if (closing && requests === 0) hangUp()
    })
  })
  return async () => {
    closing = true
    const late = setTimeout(() => {
      for (const connection of connections) connection.destroy()
    }, patience)
    await new Promise((resolve) => {
      server.close(resolve)
      if (requests === 0) hangUp()
    })
    clearTimeout(late)
  }
}
