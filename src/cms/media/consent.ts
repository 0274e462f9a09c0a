import type { TextareaFieldValidation } from 'payload'
import { languageOf } from '../../i18n/text.ts'

const maxNote = 2000

const missing = {
  da: 'Skriv, hvem der kan genkendes, og hvad de har sagt ja til.',
  en: 'Write who can be recognised and what they have agreed to.',
}

const tooLong = {
  da: `Samtykket må højst fylde ${maxNote} tegn.`,
  en: `The consent note may have at most ${maxNote} characters.`,
}

/** Recognisable people need a note of their consent. */
export const consentNote: TextareaFieldValidation = (value, { req, siblingData }) => {
  const language = languageOf(req.i18n?.language)
  const { recognisable } = siblingData as { recognisable?: boolean | null }
  if ((value?.length ?? 0) > maxNote) return tooLong[language]
  return !recognisable || Boolean(value?.trim()) || missing[language]
}
