import type { Access, CollectionConfig, FieldAccess, Where } from 'payload'
import { isAdmin, isEditor, isSelf, type Person } from './people.ts'
import { admins, nobody } from './rules.ts'

const personOf = (user: unknown): Person => user as Person

const themselves = (id: number | string): Where => ({ id: { equals: id } })

/** Editors see who is who (locks and versions show names); everybody else sees only their own account. */
const read: Access = ({ req }) => {
  if (isEditor(personOf(req.user))) return true
  return req.user ? themselves(req.user.id) : false
}

/** Administrators change every account, others their own; the fields say which parts of it. */
const update: Access = ({ req }) => {
  if (isAdmin(personOf(req.user))) return true
  return req.user ? themselves(req.user.id) : false
}

export const usersAccess: NonNullable<CollectionConfig['access']> = {
  admin: ({ req }) => Boolean(req.user),
  create: admins,
  read,
  update,
  delete: admins,
  unlock: admins,
  readVersions: nobody,
}

const byAdministrators: FieldAccess = ({ req }) => isAdmin(personOf(req.user))

/** An administrator sets it for others; nobody changes their own. */
const byAdministratorsForOthers: FieldAccess = ({ req, id, doc }) =>
  isAdmin(personOf(req.user)) && !isSelf(personOf(req.user), id ?? doc?.id)

const byOwnerAndAdministrators: FieldAccess = ({ req, id, doc }) =>
  isAdmin(personOf(req.user)) || isSelf(personOf(req.user), doc?.id ?? id)

const never: FieldAccess = () => false

/** Role and ambassador link: everything a person may do follows from them. */
export const authorityAccess = {
  create: byAdministrators,
  read: byOwnerAndAdministrators,
  update: byAdministratorsForOthers,
}

/** The address signs in and receives links: its owner sees it, an administrator changes it. */
export const emailAccess = {
  create: byAdministrators,
  read: byOwnerAndAdministrators,
  update: byAdministrators,
}

/** Personal settings are nobody else's business than the owner's and the administrators'. */
export const personalAccess = { read: byOwnerAndAdministrators }

/** Hashes, tokens, sessions and counters: only the server's own code reads and writes them. */
export const secretAccess = { create: never, read: never, update: never }
