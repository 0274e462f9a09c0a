import { randomUUID } from 'node:crypto'
import type { CollectionBeforeChangeHook, Field } from 'payload'
import { secretAccess } from '../../access/users.ts'

/** The mark only the account made on the set-up page carries; unique, so there is only one. */
export const firstAdministratorMark = 'first-administrator'

/**
 * Payload's own secrets, declared again to close them to every reader: `hidden` keeps a field out of
 * answers, not out of filters (hash and salt it guards itself). And two of ours: `mark` lets the database refuse a second first
 * administrator; `witness` is written when an account vouches that an administrator remains.
 */
export const hiddenFields: Field[] = [
  { name: 'resetPasswordToken', type: 'text', hidden: true, access: secretAccess },
  { name: 'resetPasswordExpiration', type: 'date', hidden: true, access: secretAccess },
  { name: 'loginAttempts', type: 'number', defaultValue: 0, hidden: true, access: secretAccess },
  { name: 'lockUntil', type: 'date', hidden: true, access: secretAccess },
  { name: 'mark', type: 'text', unique: true, hidden: true, access: secretAccess },
  { name: 'witness', type: 'text', hidden: true, access: secretAccess },
  // Not `hidden`: Payload reads the sessions through its ordinary reading of the account.
  { name: 'sessions', type: 'array', access: secretAccess, admin: { disabled: true }, fields: [] },
]

/**
 * With a new password or address, links mailed before open nothing any more, and the count of wrong
 * passwords begins again.
 */
export const voidOldLinks: CollectionBeforeChangeHook = ({ data, operation, originalDoc }) => {
  const moves = data.email !== undefined && data.email !== originalDoc?.email
  if (operation !== 'update' || !(data.password || moves)) return data
  const noLink = { resetPasswordToken: null, resetPasswordExpiration: null }
  return { ...data, ...noLink, loginAttempts: 0, lockUntil: null }
}

/** Every account has a mark of its own: MongoDB's unique index would count missing ones as equal. */
export const markAccount: CollectionBeforeChangeHook = ({ data, operation }) =>
  operation === 'create' && !data.mark ? { ...data, mark: randomUUID() } : data
