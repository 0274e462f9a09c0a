import type { CollectionBeforeDeleteHook } from 'payload'
import { emptyRelationsTo } from '../../database/emptyRelations.ts'

/** Collection hook: what is deleted for good is related to nothing any more, in drafts and versions too. */
export const leaveRelations: CollectionBeforeDeleteHook = ({ collection, id, req }) =>
  emptyRelationsTo(req, collection.slug, id)
