import { setTimeout as wait } from 'node:timers/promises'
import type { PayloadRequest } from 'payload'

const pollEvery = 20
const giveUpAfter = 10 * 60_000

// Next bundles a copy of this module, so what is under way hangs on globalThis.
const key = Symbol.for('stafet.media.tidying')
const holder = globalThis as { [key]?: Set<Promise<void>> }
const underWay = (): Set<Promise<void>> => {
  holder[key] ??= new Set()
  return holder[key]
}

/**
 * Runs work once the request's transaction is over, whether it was committed or rolled back: at once when there is
 * none. Never throws; a failure is logged. What a crash leaves undone, `removeStrays` does at the next start.
 */
export function afterTransaction(req: PayloadRequest, work: () => Promise<void>): void {
  const done: Promise<void> = whenOver(req)
    .then(work)
    .catch((err: unknown) => req.payload.logger.error({ err, msg: 'Media files not tidied' }))
    .finally(() => underWay().delete(done))
  underWay().add(done)
}

/** Resolves when no such work is left, so that a process can end. */
export async function tidied(): Promise<void> {
  while (underWay().size > 0) await Promise.all(underWay())
}

async function whenOver(req: PayloadRequest): Promise<void> {
  const id = await req.transactionID
  if (id === undefined || id === null) return
  const until = Date.now() + giveUpAfter
  while (req.transactionID === id && Date.now() < until) {
    await wait(pollEvery, undefined, { ref: false })
  }
}
