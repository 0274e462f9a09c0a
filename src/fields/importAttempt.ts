import type { TextField } from 'payload'
import { byHooksOnly } from '../access/rules.ts'

/** The SHA-256 of the name of the attempt that imported the interview, so that a double click makes one draft. Nobody reads it. */
export const importAttemptField: TextField = {
  name: 'importAttempt',
  type: 'text',
  index: true,
  access: { ...byHooksOnly, read: () => false },
  admin: { hidden: true },
  // a copy is nobody's attempt
  hooks: { beforeDuplicate: [() => null] },
}
