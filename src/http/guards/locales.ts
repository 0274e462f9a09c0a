import type { SanitizedConfig } from 'payload'
import { type Problems, shown } from './problems.ts'

const noFallback = new Set(['none', 'null', 'false'])

/**
 * Anonymous readers ask for one language that exists: `*` and `all` would bring every translation, also those
 * not published yet, and a misspelt language would quietly become Danish.
 */
export function checkLocales(
  query: Record<string, unknown>,
  config: SanitizedConfig,
  anonymous: boolean,
  problems: Problems,
): void {
  const codes = config.localization ? config.localization.localeCodes : []
  const list = codes.join(', ')
  check('locale', (value) => codes.includes(value) || (!anonymous && /^[\w*-]{1,10}$/.test(value)))
  for (const name of ['fallback-locale', 'fallbackLocale']) {
    check(name, (value) => codes.includes(value) || noFallback.has(value))
  }

  function check(name: string, isGood: (value: string) => boolean): void {
    const value = query[name]
    if (value === undefined) return
    if (value === '' || (!anonymous && Array.isArray(value) && value.length === 0)) {
      delete query[name]
    } else if (typeof value !== 'string' || !isGood(value)) {
      problems.add(
        `»${name}« skal være ét af sprogene ${list}, ikke ${shown(value)}.`,
        `“${name}” must be one of the languages ${list}, not ${shown(value)}.`,
      )
    }
  }
}
