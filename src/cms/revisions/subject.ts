import type { CollectionSlug, GlobalSlug, PayloadRequest } from 'payload'
import type { Subject } from './revision.ts'

/** An operation as the hooks before it see it. */
export interface Operation {
  name: string
  /** Of the document, or of the version that is to be restored. */
  id?: unknown
  overrideAccess?: boolean
}

const writes = new Set(['update', 'updateByID', 'delete', 'deleteByID'])

/** Whether the operation writes something that was there before. */
export const isWrite = ({ name }: Operation): boolean =>
  writes.has(name) || name === 'restoreVersion'

/**
 * Whether the request asks for just this: over REST one document, one of its versions or a global at its own address, and
 * none of our own endpoints; in GraphQL whatever a mutation names. What hooks write along with it is nobody's request.
 */
export function isAsked(
  req: PayloadRequest,
  slug: string,
  { name, id, overrideAccess }: Operation,
): boolean {
  if (req.payloadAPI === 'GraphQL') return !overrideAccess
  if (req.payloadAPI !== 'REST') return false
  const { collection, global, id: asked } = req.routeParams ?? {}
  const restoring = name === 'restoreVersion'
  if (global !== undefined) return global === slug && req.method === 'POST'
  if (collection !== slug || id === undefined || asked !== id) return false
  return restoring ? req.method === 'POST' : req.method === 'PATCH' || req.method === 'DELETE'
}

/** What an operation of a collection writes; null for many at once, and for a version that is not there. */
export async function subjectOf(
  req: PayloadRequest,
  collection: CollectionSlug,
  { name, id }: Operation,
): Promise<Subject | null> {
  if (id === undefined) return null
  if (name !== 'restoreVersion') return { collection, id: String(id) }
  const { docs } = await req.payload.db.findVersions({
    collection,
    limit: 1,
    pagination: false,
    req,
    where: { id: { equals: id } },
  })
  return docs[0] ? { collection, id: String(docs[0].parent) } : null
}

export const globalSubject = (slug: string): Subject => ({ global: slug as GlobalSlug })

/** One key for each, for `lockInTransaction`. */
export const lockOf = (subject: Subject): string =>
  `revision:${'global' in subject ? subject.global : `${subject.collection}:${subject.id}`}`
