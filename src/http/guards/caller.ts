import { createLocalReq, executeAuthStrategies, type Payload } from 'payload'
import { guard, note } from './call.ts'

/**
 * Finds out, once per request, who is asking. Whoever has no valid session is anonymous, and then loses the
 * headers that claimed one: Payload, which looks again, can't come to another answer than the guards did.
 */
export function caller(payload: Payload) {
  const token = new RegExp(`(^|;\\s*)${payload.config.cookiePrefix}-token=[^;]*`, 'g')
  return guard(async (req) => {
    const cookie = req.headers.cookie ?? ''
    const claimed = req.headers.authorization !== undefined || cookie.search(token) >= 0
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
    if (!local.user) {
      local.user = null
      delete req.headers.authorization
      if (cookie) req.headers.cookie = cookie.replace(token, '')
    }
    note(req, { caller: local })
  })
}
