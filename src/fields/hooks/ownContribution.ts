import type { FieldHook } from 'payload'
import { ambassadorIdOf, type Person } from '../../access/people.ts'

/**
 * Field hook (`beforeChange`): what an ambassador's user creates is theirs, whatever was sent. Any earlier and the
 * field's own access rule, which lets only editors set it, would take the name out again.
 */
export const ownContribution: FieldHook = ({ operation, req, value }) => {
  const ambassador = ambassadorIdOf(req.user as Person)
  return operation === 'create' && ambassador ? [ambassador] : value
}
