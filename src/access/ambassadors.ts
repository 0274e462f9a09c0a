import type { Access } from 'payload'
import { ambassadorIdOf, isEditor, type Person } from './people.ts'
import { type CollectionAccess, editors, published } from './rules.ts'

const publishedOrSelf: Access = ({ req }) => {
  const person = req.user as Person
  if (isEditor(person)) return true
  const ambassador = ambassadorIdOf(person)
  return ambassador ? { or: [published, { id: { equals: ambassador } }] } : published
}

export const ambassadorsAccess: CollectionAccess = {
  create: editors,
  read: publishedOrSelf,
  readVersions: editors,
  update: editors,
  delete: editors,
}
