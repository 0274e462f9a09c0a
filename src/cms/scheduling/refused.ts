import { APIError, ValidationError } from 'payload'
import { DatabaseError } from '../../database/errors.ts'
import type { Language, Localised } from '../../i18n/text.ts'

/** Why publishing said no, in both languages: a rule's own answer, which trying again would not change. */
export class Refused extends Error {
  override readonly name = 'Refused'
  readonly text: Localised
  constructor(text: Localised) {
    super(text.en)
    this.text = text
  }
}

/**
 * The reason in an error that is a refusal (4xx): what a rule, a gate or validation says. Null for anything else, such as
 * a database that is away: that is tried again. What Payload and our gates say comes in `language` only, that of the request.
 */
export function refusalIn(error: unknown, language: Language): string | null {
  if (error instanceof Refused) return error.text[language]
  if (error instanceof DatabaseError) return error.status < 500 ? error.text[language] : null
  if (error instanceof ValidationError) {
    const said = error.data.errors
      .map(({ label, message, path }) => `${String(label ?? path)}: ${message}`)
      .join(' ')
    return said || error.message
  }
  if (error instanceof APIError && error.status >= 400 && error.status < 500) return error.message
  return null
}
