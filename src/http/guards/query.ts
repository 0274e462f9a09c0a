import { parse, stringify } from 'qs-esm'
import { HttpError } from '../httpError.ts'

/** More parameters than this Payload's parser leaves out without a word. */
const parameterLimit = 1000

/** Exactly how Payload reads a query (payload, utilities/createPayloadRequest). */
const format = {
  allowEmptyArrays: true,
  arrayLimit: 1000,
  depth: 10,
  ignoreQueryPrefix: true,
  parameterLimit,
} as const

/** The query of a URL as Payload would read it; 400 for what it would read in part or in two ways. */
export function parsedQuery(url: string): Record<string, unknown> {
  const start = url.indexOf('?')
  if (start < 0) return {}
  const text = url.slice(start)
  if (text.split('&').length > parameterLimit) throw refused()
  const query: Record<string, unknown> = parse(text, format)
  if (!isPlain(query)) throw refused()
  return query
}

/**
 * The query as the text Payload gets: what was checked and nothing else. A filter goes as JSON, since an empty
 * list has no form as a parameter: `in: []` means nothing, and left out it would mean everything.
 */
export function queryText(query: Record<string, unknown>): string {
  const { where } = query
  const whole = typeof where === 'object' ? { ...query, where: JSON.stringify(where) } : query
  return stringify(whole, { addQueryPrefix: true })
}

/** Brackets left in a name were nested too deep to be read; NUL ends a string in SQLite. */
function isPlain(value: unknown): boolean {
  if (typeof value === 'string') return !value.includes('\u0000')
  if (typeof value !== 'object' || value === null) return true
  return Object.entries(value).every(
    ([name, child]) => !/[[\]]/.test(name) && isPlain(name) && isPlain(child),
  )
}

function refused(): HttpError {
  return new HttpError(400, {
    da: 'Forespørgslens parametre er for mange, for dybe eller har tegn, der ikke er tilladt.',
    en: 'The query has too many or too deep parameters, or characters that are not allowed.',
  })
}
