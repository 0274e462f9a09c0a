import type { Request, RequestHandler } from 'express'
import type { PayloadRequest } from 'payload'
import type { Address } from './address.ts'

/** What the guards have understood of one API request; Payload gets this, not the raw request. */
export type ApiCall = {
  /** GET for HEAD, and for a look-up that the admin sent as POST. */
  method: string
  address: Address
  /** A Payload request of the caller: `user` is null for anonymous. For access functions. */
  caller: PayloadRequest
  /** The query, parsed once, checked, clamped. */
  query: Record<string, unknown>
  body: ApiBody
}

export type ApiBody =
  | { kind: 'none' }
  | { kind: 'json'; value: Record<string, unknown> }
  | { kind: 'form'; form: FormData }
  /** Straight from the wire, counted on the way: only for endpoints of our own. */
  | { kind: 'stream'; limit: number }

const calls = new WeakMap<Request, Partial<ApiCall>>()

/** Adds to what is known of the request. */
export function note(req: Request, known: Partial<ApiCall>): void {
  calls.set(req, { ...calls.get(req), ...known })
}

/** One thing known of the request; a guard that runs before the one that finds it out is a fault of ours. */
export function known<K extends keyof ApiCall>(req: Request, key: K): ApiCall[K] {
  const value = calls.get(req)?.[key]
  if (value === undefined) throw new Error(`the guards run in the wrong order: no ${key} yet`)
  return value
}

/** The user behind the request, or null. */
export function userOf(req: Request): PayloadRequest['user'] {
  return known(req, 'caller').user
}

/** A guard as Express middleware; what it throws refuses the request. */
export function guard(check: (req: Request) => void | Promise<void>): RequestHandler {
  return async (req, _res, next) => {
    await check(req)
    next()
  }
}
