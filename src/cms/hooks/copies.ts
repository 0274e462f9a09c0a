import type { CollectionBeforeOperationHook } from 'payload'

type CreateArgs = { data?: Record<string, unknown>; duplicateFromID?: unknown }

/** Collection hook: a copy of something published starts out as a draft. */
export const copiesAreDrafts: CollectionBeforeOperationHook = ({ args, operation }) => {
  const { data, duplicateFromID } = args as CreateArgs
  if (operation !== 'create' || !duplicateFromID) return args
  return { ...args, draft: true, data: { ...data, _status: 'draft' } }
}
