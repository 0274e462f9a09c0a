import { pbkdf2, randomBytes } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import { AuthenticationError, type CollectionBeforeOperationHook } from 'payload'
import { guardSessionWrites } from './sessionWrites.ts'

const derive = promisify(pbkdf2)

/** What Payload 3.90 spends on a real check (auth/strategies/local/generatePasswordSaltHash.js). */
export const hashing = { iterations: 600_000, keyLength: 32, prefix: 'pbkdf2-sha256-v1:' } as const

/** A refused sign-in takes at least this long, in milliseconds: more than the check's own time. */
const shortestRefusal = 500

/** Spends what checking a password spends, for accounts that have none to check. */
async function checkNothing(password: string): Promise<void> {
  const salt = randomBytes(32).toString('hex')
  await derive(password, salt, hashing.iterations, hashing.keyLength, 'sha256')
}

/**
 * Signing in tells nobody which addresses have accounts: unknown and locked ones are refused after
 * the same work and in the same words as a wrong password. Payload answers an unknown address in
 * 6 ms, a known one in 280, and says in words that an account is locked.
 */
export const sameAnswerToAll: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  guardSessionWrites(req.payload)
  if (operation !== 'login') return args
  const { email, password } = (args as { data: { email?: unknown; password?: unknown } }).data
  // What isn't an attempt at all (an empty field) is Payload's to refuse; it knows no accounts yet.
  if (typeof email !== 'string' || typeof password !== 'string') return args
  if (email.trim() === '' || password.trim() === '') return args
  const user = await req.payload.db.findOne<{ id: string; lockUntil?: string | null }>({
    collection: 'users',
    req,
    where: { email: { equals: email.toLowerCase().trim() } },
  })
  const isLocked = user?.lockUntil != null && new Date(user.lockUntil) > new Date()
  if (user && !isLocked) return args
  await checkNothing(password)
  throw new AuthenticationError(req.t)
}

/** Waits until a refusal that began at `startedAt` (performance.now()) is as old as every other. */
export async function evenOut(startedAt: number): Promise<void> {
  const rest = shortestRefusal - (performance.now() - startedAt)
  if (rest > 0) await wait(rest)
}
