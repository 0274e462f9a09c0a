import type { TextField, TextFieldSingleValidation } from 'payload'
import { languageOf } from '../i18n/text.ts'
import { isSitePath } from '../publishing/redirects.ts'

const problem = {
  da: 'Skriv en adresse på sitet uden domæne og uden /en, fx /interviews/min-titel.',
  en: 'Write an address on the site without domain and without /en, for instance /interviews/my-title.',
}

const validPath: TextFieldSingleValidation = (value, { req }) =>
  isSitePath(value ?? '') || problem[languageOf(req.i18n?.language)]

/** A path on the public site, the same for both languages. */
export function sitePathField(
  name: string,
  label: { da: string; en: string },
  unique = false,
): TextField {
  return { name, type: 'text', required: true, index: true, unique, label, validate: validPath }
}
