import type { DateFieldValidation, FieldHook } from 'payload'
import { dayOfInstant, instantOfDay, isDay } from '../../handover/calendar.ts'
import { languageOf } from '../../i18n/text.ts'

const problem = {
  missing: { da: 'Vælg en dato.', en: 'Choose a date.' },
  unknown: {
    da: 'Datoen findes ikke. Skriv den som ÅÅÅÅ-MM-DD.',
    en: 'That date does not exist. Write it as YYYY-MM-DD.',
  },
}

/** Field hook: whatever way a day was written, it is stored as noon UTC of that day. */
export const toStoredDay: FieldHook = ({ value }) => {
  if (value === undefined || value === null || value === '')
    return value === undefined ? undefined : null
  const text = value instanceof Date ? value.toISOString() : String(value)
  return isDay(dayOfInstant(text)) ? instantOfDay(dayOfInstant(text)) : text
}

/** Validates a stored day, in the reader's language. */
export const checkDay =
  (required: boolean): DateFieldValidation =>
  (value, { req }) => {
    const language = languageOf(req.i18n?.language)
    if (!value) return required ? problem.missing[language] : true
    const text = value instanceof Date ? value.toISOString() : String(value)
    return isDay(dayOfInstant(text)) || problem.unknown[language]
  }
