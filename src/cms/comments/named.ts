import type { PayloadRequest, RelationshipFieldManyValidation, Where } from 'payload'
import { mayBeNamed } from '../../access/comments.ts'
import { personRoles } from '../../access/people.ts'
import { say } from '../../i18n/say.ts'
import { idsOf, type Reference } from '../../references.ts'
import { mostNamed } from './limits.ts'

/** The accounts that may be named in a comment, as a filter: the roles that may read it. */
const nameable: Where = {
  role: { in: personRoles.filter((role) => mayBeNamed({ id: '', role })) },
}

/** Those who may be named, by name; among some ids when they are given. */
export async function nameableAmong(req: PayloadRequest, ids?: readonly string[]) {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: ids ? { and: [nameable, { id: { in: [...ids] } }] } : nameable,
    select: { name: true, email: true, language: true },
    sort: 'name',
    depth: 0,
    pagination: false,
    // an editor may not read what role somebody has; that they are an editor too is told here
    overrideAccess: true,
    req,
  })
  return docs
}

/** Only those are named who may read the comment. */
export const checkNamed: RelationshipFieldManyValidation = async (value, { req }) => {
  const ids = [...new Set(idsOf((value ?? []) as Reference[]))]
  if (ids.length > mostNamed) {
    return say(req, {
      da: `Højst ${mostNamed} kan nævnes i én kommentar.`,
      en: `At most ${mostNamed} can be mentioned in one comment.`,
    })
  }
  if (ids.length === 0 || (await nameableAmong(req, ids)).length === ids.length) return true
  return say(req, {
    da: 'Kun redaktionen kan nævnes: andre kan ikke læse kommentarer.',
    en: 'Only editors can be mentioned: nobody else can read comments.',
  })
}
