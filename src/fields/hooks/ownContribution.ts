import type { FieldHook } from 'payload'
import { ambassadorIdOf, type Person } from '../../access/people.ts'

/** Field hook: what an ambassador's user creates is theirs, whatever was sent. */
export const ownContribution: FieldHook = ({ operation, req, value }) => {
  const ambassador = ambassadorIdOf(req.user as Person)
  return operation === 'create' && ambassador ? [ambassador] : value
}
