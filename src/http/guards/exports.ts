import type { Request, RequestHandler } from 'express'
import { limitRate } from '../rateLimit.ts'
import { known, userOf } from './call.ts'

const minutes = 60_000

/** The account that asks for an export of a list; undefined for all other requests. */
function exporter(req: Request): string | undefined {
  const address = known(req, 'address')
  if (!('pattern' in address) || address.pattern !== '/export') return undefined
  const user = userOf(req)
  return user ? String(user.id) : undefined
}

/**
 * How often one account may export lists. Twenty in ten minutes are all lists there are in both formats; each takes
 * seconds of the processor. How many at the same time, `src/cms/export/underWay.ts` says.
 */
export const limitExports = (): RequestHandler =>
  limitRate({ name: 'exports', most: 20, window: 10 * minutes, keyOf: exporter })
