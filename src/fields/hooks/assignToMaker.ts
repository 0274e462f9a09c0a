import type { FieldHook } from 'payload'

/** Field hook: a new document is with whoever makes it; what the server makes is with the editors. */
export const assignToMaker: FieldHook = ({ operation, req, value }) => {
  if (operation !== 'create' || value) return value
  return req.user?.id ?? null
}
