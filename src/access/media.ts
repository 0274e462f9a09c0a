import type { Access, PayloadRequest, Where } from 'payload'
import { officeOf } from './office.ts'
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
const editorsOrUploader: Access = async ({ req }) => {
  const person = asker(req)
  if (isEditor(person)) return true
  return person && (await mayWrite(req)) ? ownAndNotShown(person) : false
}

/** An ambassador's user uploads while they hold the office, and before it for their first interview. */
async function mayWrite(req: PayloadRequest): Promise<boolean> {
  const ambassador = ambassadorIdOf(asker(req))
  if (!ambassador) return false
  const { standing } = await officeOf(req, ambassador)
  return standing === 'current' || standing === 'coming'
}

/**
 * The rules of media. Everybody reads what a published page shows; an ambassador's user also what they uploaded;
 * editors everything. There are no versions to read.
 */
export const mediaAccess: CollectionAccess = {
  create: async ({ req }) => isEditor(asker(req)) || mayWrite(req),
  read: ({ req }) => {
    const person = asker(req)
    if (isEditor(person)) return true
    return person && ambassadorIdOf(person) ? { or: [shown, uploadedBy(person)] } : shown
  },
  readVersions: editors,
  update: editorsOrUploader,
  delete: editorsOrUploader,
}
