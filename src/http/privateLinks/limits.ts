import type { Request, RequestHandler } from 'express'
import { hashOf } from '../../links/token.ts'
import { clientKey } from '../clientKey.ts'
import { limitRate } from '../rateLimit.ts'
import { actionOf, tokenOf } from './token.ts'

const minute = 60_000

/**
 * How often private links may be asked for, per client and per link: wide enough for somebody whose page saves every other
 * second in two windows, and for an office behind one address; far too narrow for guessing.
 */
export function privateLimits(trustedHops: number): RequestHandler[] {
  const client = (req: Request) => clientKey(req, trustedHops)
  return [
    limitRate({ name: 'private-client', most: 600, window: 5 * minute, keyOf: client }),
    limitRate({
      name: 'private-refused',
      most: 60,
      window: 15 * minute,
      failuresOnly: true,
      keyOf: client,
    }),
    limitRate({
      name: 'private-link',
      most: 400,
      window: 5 * minute,
      keyOf: (req) => hashOf(tokenOf(req)),
    }),
    // a picture takes seconds to draw anew
    limitRate({
      name: 'private-picture',
      most: 12,
      window: 60 * minute,
      keyOf: (req) => (isUpload(req) ? hashOf(tokenOf(req)) : undefined),
    }),
  ]
}

const isUpload = (req: Request): boolean => req.method === 'POST' && actionOf(req) === 'portrait'
