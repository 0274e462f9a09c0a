import type { Server } from 'node:http'
import { effectsSettled } from '../cms/afterCommit.ts'
import { tidied } from '../cms/media/transaction.ts'
import type { Services } from '../services.ts'

/** How long open requests may take to finish once we were asked to stop, in milliseconds. */
const patience = 10_000

/** Stops in order on SIGTERM and SIGINT: no new requests, the open ones finish, the database is closed. */
export function stopOnSignal(server: Server, { payload }: Pick<Services, 'payload'>): void {
  let stopping = false
  const stop = async (signal: string) => {
    if (stopping) return
    stopping = true
    payload.logger.info(`Stopping (${signal})`)
    const late = setTimeout(() => server.closeAllConnections(), patience)
    await new Promise((resolve) => {
      server.close(resolve)
      server.closeIdleConnections()
    })
    clearTimeout(late)
    await Promise.all([effectsSettled(), tidied()])
    await payload.destroy()
    process.exit(0)
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop(signal))
}
