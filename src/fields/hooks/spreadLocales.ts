import type { FieldHook } from 'payload'
import { languages } from '../../i18n/text.ts'

const isPerLanguage = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Field hook for a localised text that our own hooks fill in every language at once: a value of the shape
 * `{ da, en }` is split into the language being written (returned) and the others (put where Payload will
 * merge them from). A plain text passes through.
 */
export const spreadLocales: FieldHook = ({ field, req, siblingDocWithLocales, value }) => {
  if (!isPerLanguage(value) || !('name' in field) || !field.name) return value
  const stored = siblingDocWithLocales as Record<string, Record<string, unknown>>
  const name = field.name
  for (const language of languages) {
    if (language === req.locale || value[language] === undefined) continue
    stored[name] = { ...stored[name], [language]: value[language] }
  }
  return value[req.locale ?? 'da'] ?? null
}
