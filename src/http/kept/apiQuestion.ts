import { defaultLanguage } from '../../i18n/text.ts'
import type { Address } from '../guards/address.ts'

type Query = Readonly<Record<string, unknown>>

/** Parameters that mean something at Payload's endpoints for readers, by pattern. */
const meaningful: Record<string, readonly string[]> = {
  '/': [],
  '/count': ['where', 'locale'],
  '/:id': ['depth', 'fallback-locale', 'fallbackLocale', 'joins', 'locale', 'populate', 'select'],
}

/** What anyone may ask about a role. */
const ofRoles = new Set(['/:slug/holders', '/:slug/timeline', '/:slug/wikidata'])

/**
 * What a request to the API asks, in one form, when its answer can be kept: its path and the query that the guards have
 * checked, without parameters that mean nothing there or say what holds anyway, in one order. Null for everything else.
 */
export function apiQuestion(
  address: Address,
  query: Query,
  usual: { depth: number },
): string | null {
  if (address.kind !== 'collection' && address.kind !== 'global') return null
  const { kind, pattern, segments, slug, ours } = address
  const path = `/api/${segments.map(encodeURIComponent).join('/')}`
  if (ours) {
    if (slug !== 'roles' || !ofRoles.has(pattern)) return null
    return asked(path, query, { locale: defaultLanguage })
  }
  const names = kind === 'global' && pattern === '/' ? meaningful['/:id'] : meaningful[pattern]
  if (!names) return null
  const rest = names.length === 0 ? query : only(names, query)
  return asked(path, rest, {
    depth: String(usual.depth),
    limit: '10',
    locale: defaultLanguage,
    page: '1',
    pagination: 'true',
  })
}

function only(names: readonly string[], query: Query): Query {
  return Object.fromEntries(Object.entries(query).filter(([name]) => names.includes(name)))
}

function asked(path: string, query: Query, usual: Query): string {
  const parts = Object.entries(query).filter(([name, value]) => value !== usual[name])
  return parts.length === 0 ? path : `${path}?${JSON.stringify(sorted(Object.fromEntries(parts)))}`
}

/** The same value with the names of every object in one order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, each]) => [name, sorted(each)]),
  )
}
