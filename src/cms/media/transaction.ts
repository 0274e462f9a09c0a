import { setTimeout as wait } from 'node:timers/promises'
import type { PayloadRequest } from 'payload'

const pollEvery = 20
const giveUpAfter = 10 * 60_000

/**
 * Runs work once the request's transaction is over, whether it was committed or rolled back: at once when there is
 * none. Never throws; a failure is logged. Work that must not be lost is not for this.
 */
export function afterTransaction(req: PayloadRequest, work: () => Promise<void>): void {
  void (async () => {
    const id = await req.transactionID
    const until = Date.now() + giveUpAfter
    while (id !== undefined && id !== null && req.transactionID === id && Date.now() < until) {
      await wait(pollEvery, undefined, { ref: false })
    }
    await work()
  })().catch((err: unknown) => req.payload.logger.error({ err, msg: 'Media files not tidied' }))
}
