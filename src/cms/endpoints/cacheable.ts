import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'

/**
 * An answer that anyone may read and caches may keep for `lifetime` seconds; 304 to whoever has it already. A signed-in
 * person's own caches keep nothing, as everywhere else in the API.
 */
export function cacheable(
  req: Pick<PayloadRequest, 'headers' | 'user'>,
  { type, body, lifetime }: { type: string; body: string; lifetime: number },
  more: Record<string, string> = {},
): Response {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`
  const headers = {
    'Cache-Control': req.user ? 'private, no-store' : `public, max-age=${lifetime}`,
    ETag: etag,
    ...more,
  }
  if (hasIt(req.headers.get('if-none-match'), etag)) {
    return new Response(null, { status: 304, headers })
  }
  return new Response(body, { headers: { ...headers, 'Content-Type': `${type}; charset=utf-8` } })
}

/** `If-None-Match`: a list of tags, which are compared weakly (RFC 9110, 13.1.2), or `*`. */
function hasIt(header: string | null, etag: string): boolean {
  const tags = (header ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''))
  return tags.includes(etag) || tags.includes('*')
}
