import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { isHeld } from '../../entityTags.ts'

/**
 * An answer that anyone may read and caches may keep for `lifetime` seconds; 304 to whoever has it already. A signed-in
 * person's own caches keep nothing, as everywhere else in the API.
 */
export function cacheable(
  req: Pick<PayloadRequest, 'headers' | 'user'>,
  { type, body, lifetime }: { type: string; body: string; lifetime: number },
  more: Record<string, string> = {},
): Response {
  const tag = createHash('sha256').update(body).digest('base64url').slice(0, 27)
  const headers = {
    'Cache-Control': req.user ? 'private, no-store' : `public, max-age=${lifetime}`,
    ETag: `"${tag}"`,
    ...more,
  }
  if (isHeld(req.headers.get('if-none-match'), tag)) {
    return new Response(null, { status: 304, headers })
  }
  return new Response(body, { headers: { ...headers, 'Content-Type': `${type}; charset=utf-8` } })
}
