import type { TextField, TextFieldSingleValidation } from 'payload'
import { languageOf } from '../i18n/text.ts'

const problem = {
  da: 'Skriv en fuld webadresse, der begynder med https:// eller http://.',
  en: 'Write a full web address that begins with https:// or http://.',
}

const isWebAddress: TextFieldSingleValidation = (value, { req, required }) => {
  if (!value) return !required || problem[languageOf(req.i18n?.language)]
  const { protocol } = URL.canParse(value) ? new URL(value) : { protocol: '' }
  return ['https:', 'http:'].includes(protocol) || problem[languageOf(req.i18n?.language)]
}

/** A link to the world: http and https only. */
export function webAddressField(
  name: string,
  label: { da: string; en: string },
  required = false,
): TextField {
  return { name, type: 'text', label, required, validate: isWebAddress }
}
