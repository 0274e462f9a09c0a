import { setTimeout as wait } from 'node:timers/promises'
import { initTransaction, type PayloadRequest } from 'payload'

/**
 * Runs slow work before anything is written without holding the database: the transaction that Payload has just opened
 * for this REST request is given back and a new one taken afterwards. Only the collection's own REST routes open it
 * right before; anyone else's transaction may already hold writes and stays as it is.
 */
export async function outsideTransaction<Result>(
  req: PayloadRequest,
  collection: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const id = await req.transactionID
  const own = req.payloadAPI === 'REST' && req.routeParams?.collection === collection
  if (!own || id === undefined || id === null) return work()
  await req.payload.db.rollbackTransaction(id)
  delete req.transactionID
  const result = await work()
  await initTransaction(req)
  return result
}

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
