import type { Payload } from 'payload'
import { retryingApart } from '../../database/retry.ts'
import type { Link } from '../../generated/payload-types.ts'
import { start } from '../afterCommit.ts'

/** Uses closer together than this, in milliseconds, count as one. */
const apart = 60_000

/**
 * Notes for the editors that somebody opened a link. It decides nothing, and the page doesn't wait for it: mail scanners
 * open links too.
 */
export function noteUse(payload: Payload, link: Link, moment: Date): void {
  const { firstOpenedAt, id, lastUsedAt, uses } = link
  if (lastUsedAt && moment.getTime() - Date.parse(lastUsedAt) < apart) return
  const at = moment.toISOString()
  start(payload, () =>
    retryingApart(() =>
      payload.update({
        collection: 'links',
        id,
        depth: 0,
        overrideAccess: true,
        data: { firstOpenedAt: firstOpenedAt ?? at, lastUsedAt: at, uses: (uses ?? 0) + 1 },
      }),
    ),
  )
}
