import type { RelationshipFieldSingleValidation } from 'payload'
import { relationship } from 'payload/shared'
import { say } from '../../i18n/say.ts'

const words = {
  nobody: {
    da: 'Vælg en ambassadør, eller skriv navnet på en ny.',
    en: 'Choose an ambassador, or write the name of a new one.',
  },
  both: {
    da: 'Vælg enten en ambassadør eller skriv navnet på en ny, ikke begge dele.',
    en: 'Choose an ambassador or write the name of a new one, not both.',
  },
}

/** A successor is either a known ambassador or somebody new with a name. */
export const checkIncomingPerson: RelationshipFieldSingleValidation = (value, options) => {
  const { name } = options.siblingData as { name?: unknown }
  const isNew = typeof name === 'string' && name.trim() !== ''
  if (!value && !isNew) return say(options.req, words.nobody)
  if (value && isNew) return say(options.req, words.both)
  return relationship(value, options)
}
