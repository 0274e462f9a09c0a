import type { Condition, RelationshipFieldSingleValidation } from 'payload'
import { relationship } from 'payload/shared'
import { say } from '../../i18n/say.ts'

const missing = {
  da: 'Vælg den ambassadør, brugeren skriver for.',
  en: 'Choose the ambassador this user writes for.',
}

/** Only ambassadors' accounts have the field. */
export const forAmbassadors: Condition = (data) => data?.role === 'ambassador'

/** An ambassador's account without an ambassador could see nothing: it must be linked. */
export const linkedWhenAmbassador: RelationshipFieldSingleValidation = (value, options) => {
  const { role } = options.data as { role?: unknown }
  if (role === 'ambassador' && !value) return say(options.req, missing)
  return relationship(value, options)
}
