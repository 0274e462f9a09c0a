import { languages } from '../i18n/text.ts'

const named = ['fallback-locale', 'fallbackLocale']

/**
 * The query with the rule that a text missing in the language asked for comes in the other one, unless the query says
 * something else (the admin panel does: it asks for none). Payload finds out the fallback from the URL alone, and there a
 * GraphQL query does not say its language: its fallback would be Danish for Danish.
 */
export function withFallback(query: Record<string, unknown>): Record<string, unknown> {
  return named.some((name) => query[name]) ? query : { ...query, fallbackLocale: [...languages] }
}
