import type { Access, FieldAccess } from 'payload'
import { isAdmin, isEditor, type Person } from './people.ts'
import { type CollectionAccess, editors, nobody } from './rules.ts'

const authorOr =
  (may: (person: Person) => boolean): Access =>
  ({ req }) => {
    const person = req.user as Person
    if (!person || !isEditor(person)) return false
    return may(person) || { author: { equals: person.id } }
  }

/**
 * The thread on a draft is the editors' own: they may be frank about a text. An ambassador's user neither reads it nor is
 * named in it. A comment is changed by its author alone, and deleted by them or an administrator.
 */
export const commentsAccess: CollectionAccess = {
  create: editors,
  read: editors,
  readVersions: nobody,
  update: authorOr(() => false),
  delete: authorOr(isAdmin),
}

/** Field rule: what a comment is about stays as it was. */
export const onceOnly: { update: FieldAccess } = { update: () => false }

/** Whether somebody may be named in a comment: whoever may read it. */
export const mayBeNamed = (person: Person): boolean => isEditor(person)
