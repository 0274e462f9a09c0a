import type { TextField, TextFieldSingleValidation } from 'payload'
import { say } from '../i18n/say.ts'

const wrong = {
  da: 'Et emne på Wikidata skrives som Q og et tal, fx Q42.',
  en: 'An item of Wikidata is written as Q and a number, for instance Q42.',
}

const isItem: TextFieldSingleValidation = (value, { req }) =>
  !value || /^Q[1-9]\d{0,12}$/.test(value) || say(req, wrong)

/** The item of Wikidata that is this person or office. */
export const wikidataField: TextField = {
  name: 'wikidata',
  type: 'text',
  label: { da: 'Emne på Wikidata', en: 'Item of Wikidata' },
  validate: isItem,
  admin: {
    position: 'sidebar',
    description: {
      da: 'Fx Q42. Bruges, når rollens historie hentes til Wikidata.',
      en: 'For instance Q42. Used when the history of the role is fetched for Wikidata.',
    },
  },
}
