import type { PayloadRequest, Where } from 'payload'
import { ambassadorIdOf, isEditor, type Person } from './people.ts'
import { type CollectionAccess, editors } from './rules.ts'

/** What a published page shows and nobody has put in the trash. */
const shown: Where = {
  and: [{ inUse: { equals: true } }, { deletedAt: { exists: false } }],
}

const uploadedBy = (user: NonNullable<Person>): Where => ({ uploadedBy: { equals: user.id } })

const asker = (req: PayloadRequest): Person => req.user as Person

/**
 * The rules of media. Everybody reads what a published page shows; an ambassador's user also what they uploaded, and
 * changes that until it is shown; editors do everything. There are no versions to read.
 */
export const mediaAccess: CollectionAccess = {
  create: ({ req }) => isEditor(asker(req)) || Boolean(ambassadorIdOf(asker(req))),
  read: ({ req }) => {
    const person = asker(req)
    if (isEditor(person)) return true
    return person && ambassadorIdOf(person) ? { or: [shown, uploadedBy(person)] } : shown
  },
  readVersions: editors,
  update: ({ req }) => {
    const person = asker(req)
    if (isEditor(person)) return true
    if (!person || !ambassadorIdOf(person)) return false
    return { and: [uploadedBy(person), { inUse: { not_equals: true } }] }
  },
  delete: editors,
}
