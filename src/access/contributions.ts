import type { Access, Where } from 'payload'
import { ambassadorIdOf, isEditor, type Person } from './people.ts'
import { type CollectionAccess, editors, published } from './rules.ts'

/** The field that says whose a contribution is: interviewees of an interview, or who put a case forward. */
type OwnerField = 'interviewees' | 'putForwardBy'

const mine = (field: string, ambassador: string): Where => ({ [field]: { contains: ambassador } })

/** Whether a write says that it publishes. */
const publishes = (data: unknown): boolean =>
  (data as { _status?: unknown })?._status === 'published'

/**
 * The rules of interviews and cases. Everyone reads what is published; editors do everything; an ambassador's
 * user reads, writes and looks back in what is theirs. That their writing never publishes is the publishing
 * gate's business (`src/cms/hooks/publishingGate.ts`), for a write can publish without saying so here. What is
 * said here the admin panel asks before it offers the button.
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
    update: (args) =>
      publishes(args.data) && !isEditor(args.req.user as Person)
        ? false
        : ownedOr(false, field)(args),
    delete: editors,
  }
}
