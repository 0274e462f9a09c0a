import type { Payload, PayloadRequest } from 'payload'

/** Something that leaves the process: a mail, a web hook. */
export type Effect = () => Promise<unknown> | unknown

type Db = Payload['db']
type Waiting = Map<string, Effect[]>

// Next bundles a second copy of this module; both must see the same transactions.
const waitingKey = Symbol.for('stafet.afterCommit.waiting')
const runningKey = Symbol.for('stafet.afterCommit.running')
const shared = globalThis as { [runningKey]?: Set<Promise<void>> }
const running = (): Set<Promise<void>> => {
  shared[runningKey] ??= new Set()
  return shared[runningKey]
}

/**
 * Runs the effect once the request's transaction is committed, and never when it is rolled back;
 * without a transaction at once. The request doesn't wait for it, and a failure is logged only.
 */
export async function afterCommit(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  effect: Effect,
): Promise<void> {
  const { payload } = req
  const transaction = await req.transactionID
  if (transaction === undefined || transaction === null) return start(payload, effect)
  const waiting = watch(payload)
  const key = String(transaction)
  waiting.set(key, [...(waiting.get(key) ?? []), effect])
}

/** Runs an effect off the request's path; failures are logged. */
export function start(payload: Payload, effect: Effect): void {
  const run = new Promise<void>((resolve) => setImmediate(resolve))
    .then(effect)
    .catch((err) => payload.logger.error({ err, msg: 'An effect after commit failed' }))
    .then(() => {
      running().delete(run)
    })
  running().add(run)
}

/** Resolves when every effect started so far has ended: for shutting down, commands and tests. */
export async function effectsSettled(): Promise<void> {
  while (running().size > 0) await Promise.all(running())
}

/** Listens to the ends of transactions; once per database, however often it is called. */
function watch(payload: Payload): Waiting {
  const db = payload.db as Db & { [waitingKey]?: Waiting }
  const known = db[waitingKey]
  if (known) return known
  const waiting: Waiting = new Map()
  db[waitingKey] = waiting
  const { commitTransaction, rollbackTransaction } = db

  db.commitTransaction = async (id) => {
    const key = String(await id)
    const effects = waiting.get(key) ?? []
    waiting.delete(key)
    await commitTransaction.call(db, id)
    for (const effect of effects) start(payload, effect)
  }
  db.rollbackTransaction = async (id) => {
    waiting.delete(String(await id))
    await rollbackTransaction.call(db, id)
  }
  return waiting
}
