import type { PayloadRequest } from 'payload'
import { lockInTransaction } from '../../database/lock.ts'

/** Makes everybody who changes the timelines of these roles wait for this transaction, or fail and be run again. */
export async function lockRoles(
  req: PayloadRequest,
  ids: readonly (string | undefined)[],
): Promise<void> {
  const known = ids.filter((id) => id !== undefined)
  // Always in the same order, so that two never wait for each other.
  for (const id of [...new Set(known)].sort()) await lockInTransaction(req, `role:${id}`)
}
