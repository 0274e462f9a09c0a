import type { Request } from 'express'
import { createLocalReq, executeAuthStrategies, type Payload, type PayloadRequest } from 'payload'
import { guard, note } from './call.ts'

/** The session cookie in a Cookie header. */
const tokenOf = ({ config }: Payload) =>
  new RegExp(`(^|;\\s*)${config.cookiePrefix}-token=[^;]*`, 'g')

/** Who sends a request, as a Payload request of theirs: `user` is null without a valid session. */
export async function callerOf(payload: Payload, req: Request): Promise<PayloadRequest> {
  const claimed =
    req.headers.authorization !== undefined ||
    (req.headers.cookie ?? '').search(tokenOf(payload)) >= 0
  const local = await createLocalReq({}, payload)
  if (claimed) {
    const headers = new Headers()
    for (const name of ['authorization', 'cookie', 'origin', 'sec-fetch-site'] as const) {
      const value = req.headers[name]
      if (typeof value === 'string') headers.set(name, value)
    }
    local.headers = headers
    local.user = (await executeAuthStrategies({ headers, payload, req: local })).user
  }
  local.user ??= null
  return local
}

/**
 * Finds out, once per request, who is asking. Whoever has no valid session is anonymous, and then loses the
 * headers that claimed one: Payload, which looks again, can't come to another answer than the guards did.
 */
export function caller(payload: Payload) {
  const token = tokenOf(payload)
  return guard(async (req) => {
    const local = await callerOf(payload, req)
    if (!local.user) {
      delete req.headers.authorization
      const { cookie } = req.headers
      if (cookie) req.headers.cookie = cookie.replace(token, '')
    }
    note(req, { caller: local })
  })
}
