import type { Payload } from 'payload'
import { isSitePath } from '../../publishing/redirects.ts'

/**
 * Where a path that no longer stands leads now; null when nothing is known of it. Readers can't list redirects, so this
 * one look-up of the site reads past the access rules; the caller makes sure that the target is public.
 */
export async function findRedirect(payload: Payload, path: string): Promise<string | null> {
  if (!isSitePath(path)) return null
  const { docs } = await payload.find({
    collection: 'redirects',
    overrideAccess: true,
    where: { from: { equals: path } },
    select: { to: true },
    depth: 0,
    limit: 1,
    pagination: false,
  })
  const to = docs[0]?.to
  return to && to !== path && isSitePath(to) ? to : null
}
