import type { Access, PayloadRequest, Where } from 'payload'
import { ambassadorIdOf, isEditor, type Person } from './people.ts'
import { type CollectionAccess, editors } from './rules.ts'

/** What a published page shows and nobody has put in the trash. */
const shown: Where = {
  and: [{ inUse: { equals: true } }, { deletedAt: { exists: false } }],
}

const uploadedBy = (user: NonNullable<Person>): Where => ({ uploadedBy: { equals: user.id } })

const asker = (req: PayloadRequest): Person => req.user as Person

const ownAndNotShown = (person: NonNullable<Person>): Where => ({
  and: [uploadedBy(person), { inUse: { not_equals: true } }],
})

/** Editors, and an ambassador's user for their own uploads until a page shows them: from then on it would be publishing. */
const editorsOrUploader: Access = ({ req }) => {
  const person = asker(req)
  if (isEditor(person)) return true
  return person && ambassadorIdOf(person) ? ownAndNotShown(person) : false
}

/**
 * The rules of media. Everybody reads what a published page shows; an ambassador's user also what they uploaded;
 * editors everything. There are no versions to read.
 */
export const mediaAccess: CollectionAccess = {
  create: ({ req }) => isEditor(asker(req)) || Boolean(ambassadorIdOf(asker(req))),
  read: ({ req }) => {
    const person = asker(req)
    if (isEditor(person)) return true
    return person && ambassadorIdOf(person) ? { or: [shown, uploadedBy(person)] } : shown
  },
  readVersions: editors,
  update: editorsOrUploader,
  delete: editorsOrUploader,
}
