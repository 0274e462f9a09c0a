import type { Request, RequestHandler } from 'express'
import { MemoryStore, rateLimit } from 'express-rate-limit'
import { HttpError } from './httpError.ts'

const key = Symbol.for('stafet.http.rateLimits')
const shared = globalThis as { [key]?: Map<string, MemoryStore> }

/** Counters outlive a reload of the code during development, so a limit can't be reloaded away. */
function storeOf(name: string): MemoryStore {
  shared[key] ??= new Map()
  const known = shared[key].get(name)
  if (known) return known
  const fresh = new MemoryStore()
  shared[key].set(name, fresh)
  return fresh
}

export type Limit = {
  /** Names the counter; limits of the same name count together. */
  name: string
  /** Most requests within the window. */
  most: number
  /** Milliseconds. */
  window: number
  /** What is counted by; undefined isn't counted. */
  keyOf: (req: Request) => string | undefined
  /** Whether a request that succeeds (below 400) is taken back from the count. */
  failuresOnly?: boolean
}

const tooMany = (seconds: number): HttpError => {
  const minutes = Math.max(1, Math.ceil(seconds / 60))
  return new HttpError(
    429,
    {
      da: `For mange forsøg. Prøv igen om ${minutes} ${minutes === 1 ? 'minut' : 'minutter'}.`,
      en: `Too many attempts. Try again in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`,
    },
    { 'Retry-After': String(seconds) },
  )
}

/** Counts requests and refuses, with HttpError 429, those beyond the limit. */
export function limitRate({
  failuresOnly = false,
  keyOf,
  most,
  name,
  window,
}: Limit): RequestHandler {
  return rateLimit({
    windowMs: window,
    limit: most,
    keyGenerator: (req) => keyOf(req) ?? '',
    skip: (req) => keyOf(req) === undefined,
    skipSuccessfulRequests: failuresOnly,
    standardHeaders: false,
    legacyHeaders: false,
    store: storeOf(name),
    // The store is shared on purpose, and the key is made by clientKey, not from req.ip.
    validate: false,
    handler: (req, _res, next) => {
      const { rateLimit: count } = req as Request & { rateLimit?: { resetTime?: Date } }
      const rest = (count?.resetTime?.getTime() ?? Date.now() + window) - Date.now()
      next(tooMany(Math.max(1, Math.ceil(rest / 1000))))
    },
  })
}

/** Forgets all counts: for tests, and for an operator's console. */
export async function forgetRates(): Promise<void> {
  for (const store of shared[key]?.values() ?? []) await store.resetAll()
}
