import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload'

const restoring = 'stafet:approval:restoring'

/** Collection hook: notes that what follows restores an older version. */
export const noteRestoring: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'restoreVersion') req.context[restoring] = true
  return args
}

/**
 * Collection hook: whether approval is required is no part of a version. An older one that is restored, from before it was
 * required, doesn't bring that back.
 */
export const keepMode: CollectionBeforeChangeHook = ({ context, data, originalDoc }) =>
  context[restoring] ? { ...data, approval: originalDoc?.approval ?? 'inherit' } : data
