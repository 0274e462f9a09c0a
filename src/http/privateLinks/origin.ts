import type { Request } from 'express'
import { comesFromElsewhere } from '../guards/sameOrigin.ts'

/**
 * Whether a browser says that another site sends this form. Since these pages send no referrer, browsers give the origin of
 * their forms as `null`; those that say no more by Sec-Fetch-Site (they don't over plain http) are told from strangers by the
 * form's own token, which every action asks for.
 */
export function isForeign(req: Request, origin: string): boolean {
  const silent = req.headers['sec-fetch-site'] === undefined && req.headers.origin === 'null'
  return !silent && comesFromElsewhere(req, origin)
}
