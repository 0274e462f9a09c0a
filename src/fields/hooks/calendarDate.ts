import type { DateFieldValidation, FieldHook } from 'payload'
import { dayOfInstant, instantOfDay, isDay } from '../../handover/calendar.ts'
import { languageOf } from '../../i18n/text.ts'
import { words } from '../shape/words.ts'

const missing = { da: 'Vælg en dato.', en: 'Choose a date.' }

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
    if (!value) return required ? missing[language] : true
    const text = value instanceof Date ? value.toISOString() : String(value)
    return isDay(dayOfInstant(text)) || words.day[language]
  }
