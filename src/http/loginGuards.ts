import { createHash } from 'node:crypto'
import type { Request, RequestHandler } from 'express'
import { clientKey } from './clientKey.ts'
import { limitRate } from './rateLimit.ts'

/** What a door is asked for, as the API's router knows it. */
export type LoginDoor =
  | 'POST /login'
  | 'POST /forgot-password'
  | 'POST /reset-password'
  | 'POST /first-register'
  | 'POST /unlock'
  | 'POST /verify/:id'
  | 'POST /refresh-token'

type Bound = { address: number; account: number; failuresOnly: boolean }
export type LoginLimits = {
  /** Milliseconds in which attempts are counted together. */
  window: number
  /** Most attempts per client address and per account, for each door. */
  most: Partial<Record<LoginDoor, Bound>>
}

const minutes = 60_000

/**
 * An office of thirty behind one address, each wrong twice, still gets in; a list of passwords
 * doesn't. Counting by account goes by what was typed, so that it says nothing about who exists.
 */
export const loginLimits: LoginLimits = {
  window: 15 * minutes,
  most: {
    'POST /login': { address: 60, account: 10, failuresOnly: true },
    'POST /forgot-password': { address: 20, account: 4, failuresOnly: false },
    'POST /reset-password': { address: 20, account: 10, failuresOnly: true },
    'POST /first-register': { address: 20, account: 10, failuresOnly: false },
    'POST /unlock': { address: 30, account: 10, failuresOnly: false },
    'POST /verify/:id': { address: 20, account: 10, failuresOnly: false },
    'POST /refresh-token': { address: 120, account: 120, failuresOnly: true },
  },
}

export type LoginGuardOptions = {
  /** Which door of the accounts the request knocks on, e.g. `POST /login`; undefined for all else. */
  doorOf: (req: Request) => string | undefined
  /** The request's body, once it has been read and understood. */
  bodyOf: (req: Request) => Record<string, unknown>
  /** How many proxies in front of the server are ours. */
  trustProxyHops: number
  limits?: LoginLimits
}

/**
 * Limits attempts to get into an account: `byAddress` goes before the body is read, `byAccount`
 * after. Both refuse with HttpError 429 and Retry-After. Sign-in through GraphQL doesn't exist.
 */
export function loginGuards(options: LoginGuardOptions): {
  byAddress: RequestHandler[]
  byAccount: RequestHandler[]
} {
  const { bodyOf, doorOf, limits = loginLimits, trustProxyHops } = options
  const doors = Object.entries(limits.most)
  const { window } = limits
  const at = (door: string, key: (req: Request) => string | undefined) => (req: Request) =>
    doorOf(req) === door ? key(req) : undefined
  return {
    byAddress: doors.map(([door, { address, failuresOnly }]) =>
      limitRate({
        name: `address ${door}`,
        most: address,
        window,
        failuresOnly,
        keyOf: at(door, (req) => clientKey(req, trustProxyHops)),
      }),
    ),
    byAccount: doors.map(([door, { account, failuresOnly }]) =>
      limitRate({
        name: `account ${door}`,
        most: account,
        window,
        failuresOnly,
        keyOf: at(door, (req) => accountKey(bodyOf(req))),
      }),
    ),
  }
}

/** The account as typed, in the form Payload looks it up by; hashed, so that no list of addresses piles up. */
function accountKey({ email, token }: Record<string, unknown>): string | undefined {
  const text = typeof email === 'string' ? email.toLowerCase().trim() : token
  if (typeof text !== 'string' || text === '') return undefined
  return createHash('sha256').update(text).digest('base64url')
}
