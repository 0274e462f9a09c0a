import { AsyncLocalStorage } from 'node:async_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import { outsideTransaction } from './transactions.ts'

/** What happened in the database during one attempt of `retryingTransient`. */
interface Attempt {
  transient: boolean
  commits: number
}

const key = Symbol.for('stafet.database.attempt')
const holder = globalThis as { [key]?: AsyncLocalStorage<Attempt> }
if (!holder[key]) holder[key] = new AsyncLocalStorage<Attempt>()
const attempts: AsyncLocalStorage<Attempt> = holder[key]

/** Labels and codes after which MongoDB has undone the transaction and advises to run it again (driver specification). */
const transientLabels = ['TransientTransactionError']
const transientCodes = [24, 112, 251] // LockTimeout, WriteConflict, NoSuchTransaction

/** True for an error after which nothing was saved and the same work, run again, may well succeed. Looks at causes too. */
export function isTransient(error: unknown, depth = 0): boolean {
  if (typeof error !== 'object' || error === null || depth > 5) return false
  const { errorLabelSet, code, cause } = error as {
    errorLabelSet?: Set<string>
    code?: unknown
    cause?: unknown
  }
  if (errorLabelSet && transientLabels.some((label) => errorLabelSet.has(label))) return true
  if (typeof code === 'number' && transientCodes.includes(code) && errorLabelSet) return true
  return isTransient(cause, depth + 1)
}

/** Milliseconds to wait before attempt `number` (2, 3, …): doubling from 10 to at most 500, with full jitter. */
export function backoff(number: number, random: () => number = Math.random): number {
  return Math.ceil(random() * Math.min(500, 10 * 2 ** (number - 2)))
}

/** Tells the attempt under way that something was saved for good, so that it must not be run again. */
export function noteCommit(): void {
  const attempt = attempts.getStore()
  if (attempt) attempt.commits += 1
}

/** Tells the attempt under way about an error of the database; Payload may turn it into an answer before we see it. */
export function noteFailure(error: unknown): void {
  const attempt = attempts.getStore()
  if (attempt && isTransient(error)) attempt.transient = true
}

interface Patience {
  /** Most attempts. */
  limit?: number
  /** Milliseconds of one's turn after which no further attempt begins. */
  patience?: number
}

/** Longer than any transaction of ours takes: whoever comes second waits for the first, however many attempts that is. */
const usualPatience = 10_000

/**
 * Runs `work`, and runs it again when the database had a transient conflict and nothing of this attempt was saved.
 * It looks at what the database reported, not at the result, since Payload answers an error as a response.
 * `work` must be repeatable: build the web `Request` anew from the buffered body inside it, and send nothing before it returns.
 * Second attempts take turns within this process, so many writers of one document each win in the end.
 */
export async function retryingTransient<T>(
  work: () => Promise<T>,
  { limit = Number.POSITIVE_INFINITY, patience = usualPatience }: Patience = {},
): Promise<T> {
  // Inside another one's work only the outer can tell what is repeatable.
  if (attempts.getStore()) return work()
  const first: Attempt = { transient: false, commits: 0 }
  const outcome = await settle(work, first)
  if (!worthRepeating(first)) return outcome()
  return inTurn(async () => {
    // The time spent waiting for the turn doesn't count: fifty may be in front.
    const started = Date.now()
    for (let number = 2; ; number += 1) {
      await pause(backoff(number))
      const attempt: Attempt = { transient: false, commits: 0 }
      const again = await settle(work, attempt)
      const enough = number >= limit || Date.now() - started > patience
      if (enough || !worthRepeating(attempt)) return again()
    }
  })
}

/** The same for work that is begun within another's but is no part of it, such as what is done once that is committed. */
export const retryingApart = <T>(work: () => Promise<T>): Promise<T> =>
  attempts.exit(() => retryingTransient(work))

function worthRepeating({ transient, commits }: Attempt): boolean {
  return transient && commits === 0
}

function settle<T>(work: () => Promise<T>, attempt: Attempt): Promise<() => T> {
  return attempts.run(attempt, () =>
    outsideTransaction(() =>
      work().then(
        (value) => () => value,
        (error: unknown) => {
          noteFailure(error)
          return () => {
            throw error
          }
        },
      ),
    ),
  )
}

const turnKey = Symbol.for('stafet.database.turn')
const turns = globalThis as { [turnKey]?: Promise<unknown> }

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const before = turns[turnKey] ?? Promise.resolve()
  const mine = before.then(work)
  turns[turnKey] = mine.catch(() => undefined)
  return mine
}
