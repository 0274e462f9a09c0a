import { REST_DELETE, REST_GET, REST_PATCH, REST_POST } from '@payloadcms/next/routes'
import type { Payload } from 'payload'

const methods = { GET: REST_GET, POST: REST_POST, PATCH: REST_PATCH, DELETE: REST_DELETE }

export type Rest = (
  method: keyof typeof methods,
  path: string,
  options?: { token?: string; headers?: Record<string, string>; body?: BodyInit },
) => Promise<Response>

/** Payload's own REST handlers on this instance, without a server in front. Paths begin after `/api`. */
export function restOf(payload: Payload): Rest {
  // The handlers look for Payload by themselves (`getPayload`); this lets them find the test's own.
  const cache = (globalThis as unknown as { _payload: Map<string, object> })._payload
  cache.set('default', { payload, promise: null, initializedCrons: true, reload: false, ws: null })
  return (method, path, { token, headers = {}, body } = {}) => {
    const request = new Request(`http://localhost:3000/api${path}`, {
      method,
      headers: { ...headers, ...(token ? { authorization: `JWT ${token}` } : {}) },
      ...(body === undefined ? {} : { body }),
    })
    const slug = new URL(request.url).pathname.split('/').slice(2).map(decodeURIComponent)
    return methods[method](Promise.resolve(payload.config))(request, {
      params: Promise.resolve({ slug }),
    })
  }
}
