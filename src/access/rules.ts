import type { Access, FieldAccess, Where } from 'payload'
import { isAdmin, isEditor, type Person } from './people.ts'

/** One rule for each operation a collection can be asked for; none may be forgotten. */
export type CollectionAccess = Record<
  'create' | 'read' | 'readVersions' | 'update' | 'delete',
  Access
>

const personOf = (user: unknown): Person => user as Person

export const nobody: Access = () => false
export const everyone: Access = () => true
export const editors: Access = ({ req }) => isEditor(personOf(req.user))
export const admins: Access = ({ req }) => isAdmin(personOf(req.user))
export const signedIn: Access = ({ req }) => Boolean(req.user)

/** Field rules: written by hooks only, whoever asks. */
export const byHooksOnly: { create: FieldAccess; update: FieldAccess } = {
  create: () => false,
  update: () => false,
}
/** Field rules: only editors may set it. */
export const byEditorsOnly: { create: FieldAccess; update: FieldAccess } = {
  create: ({ req }) => isEditor(personOf(req.user)),
  update: ({ req }) => isEditor(personOf(req.user)),
}
/** Field rule: only editors may read it. */
export const readByEditors: FieldAccess = ({ req }) => isEditor(personOf(req.user))

/** Not in the trash. Payload leaves the trash out of lists by itself, but not out of joins and relations. */
export const kept: Where = { deletedAt: { exists: false } }

/** What readers may see of a collection with drafts. */
export const published: Where = { and: [{ _status: { equals: 'published' } }, kept] }

/** The rules of reference material: everyone reads, editors write, nobody else. */
export const reference: CollectionAccess = {
  create: editors,
  read: everyone,
  readVersions: editors,
  update: editors,
  delete: editors,
}

/** The same for reference material that has a trash: what lies there is for editors only. */
export const referenceWithTrash: CollectionAccess = {
  ...reference,
  read: ({ req }) => isEditor(personOf(req.user)) || kept,
}
