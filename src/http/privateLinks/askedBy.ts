import type { Payload } from 'payload'
import { idOf, type Reference } from '../../references.ts'

/** The name of the editor who asks; null when the account is gone. */
export async function nameOfAsker(payload: Payload, by: Reference): Promise<string | null> {
  const id = idOf(by)
  if (!id) return null
  const editor = await payload.findByID({
    collection: 'users',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
  })
  return editor?.name ?? null
}
