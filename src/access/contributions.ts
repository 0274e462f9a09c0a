import type { Access, Where } from 'payload'
import { officeOf } from './office.ts'
import { ambassadorIdOf, isEditor, type Person } from './people.ts'
import { type CollectionAccess, editors, published } from './rules.ts'

/** The field that says whose a contribution is: interviewees of an interview, or who put a case forward. */
type OwnerField = 'interviewees' | 'putForwardBy'

const mine = (field: string, ambassador: string): Where => ({ [field]: { contains: ambassador } })

/** Whether a write says that it publishes. */
const publishes = (data: unknown): boolean =>
  (data as { _status?: unknown })?._status === 'published'

/** A draft that nobody has published yet. */
const onlyADraft: Where = {
  and: [{ _status: { equals: 'draft' } }, { publishedAt: { exists: false } }],
}

/**
 * The rules of interviews and cases. Everyone reads what is published; editors do everything; an ambassador's
 * user reads and looks back in what is theirs for good, and writes it as long as they hold the office: the terms
 * decide, from midnight to midnight. Somebody who is to hold it may begin with a draft of their own interview.
 *
 * That their writing never publishes is the publishing gate's business (`src/cms/hooks/publishingGate.ts`), for a
 * write can publish without saying so here. What is said here the admin panel asks before it offers the button.
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
  const beginsBefore = field === 'interviewees'
  return {
    create: async ({ req }) => {
      const person = req.user as Person
      if (isEditor(person)) return true
      const ambassador = ambassadorIdOf(person)
      if (!ambassador) return false
      const { standing } = await officeOf(req, ambassador)
      return standing === 'current' || (standing === 'coming' && beginsBefore)
    },
    read: ownedOr(published, field),
    readVersions: ownedOr(false, `version.${field}`),
    update: async ({ req, data }) => {
      const person = req.user as Person
      if (isEditor(person)) return true
      const ambassador = ambassadorIdOf(person)
      if (!ambassador || publishes(data)) return false
      const { standing } = await officeOf(req, ambassador)
      if (standing === 'current') return mine(field, ambassador)
      const mayBegin = standing === 'coming' && beginsBefore
      return mayBegin && { and: [mine(field, ambassador), onlyADraft] }
    },
    delete: editors,
  }
}
