import type { Access, Where } from 'payload'
import { ambassadorIdOf, isEditor, type Person } from './people.ts'
import { type CollectionAccess, editors, published } from './rules.ts'

/** The field that says whose a contribution is: interviewees of an interview, or who put a case forward. */
type OwnerField = 'interviewees' | 'putForwardBy'

const mine = (field: string, ambassador: string): Where => ({ [field]: { contains: ambassador } })

/**
 * The rules of interviews and cases. Everyone reads what is published; editors do everything; an ambassador's
 * user reads, writes and looks back in what is theirs. That their writing never publishes is the publishing
 * gate's business (`src/cms/publishingGate.ts`), for access functions can't see the status that will be written.
 */
export function contributionAccess(field: OwnerField): CollectionAccess {
  const ownedOr =
    (otherwise: false | Where, path: string): Access =>
    ({ req }) => {
      const person = req.user as Person
      if (isEditor(person)) return true
      const ambassador = ambassadorIdOf(person)
      if (!ambassador) return otherwise
      const own = mine(path, ambassador)
      return otherwise ? { or: [otherwise, own] } : own
    }
  return {
    create: ({ req }) =>
      isEditor(req.user as Person) || Boolean(ambassadorIdOf(req.user as Person)),
    read: ownedOr(published, field),
    readVersions: ownedOr(false, `version.${field}`),
    update: ownedOr(false, field),
    delete: editors,
  }
}
