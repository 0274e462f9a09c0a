import type { AfterErrorHook } from 'payload'
import type { DatabaseError } from '../database/errors.ts'
import { say } from '../i18n/say.ts'

/** Errors of the database that readers can do something about, in their language; faults of ours stay Payload's to hide. */
export const sayDatabaseError: AfterErrorHook = ({ error, req }) => {
  const isOurs = error.name === 'DatabaseError'
  const { status, text } = error as DatabaseError
  if (!isOurs || status === 500) return
  return { response: { errors: [{ message: say(req, text) }] }, status }
}
