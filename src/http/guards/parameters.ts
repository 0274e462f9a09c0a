import type { SanitizedConfig } from 'payload'
import type { Address } from './address.ts'
import { type ApiCall, guard, known, note } from './call.ts'
import type { Fields } from './fields.ts'
import { checkJoins } from './joins.ts'
import { isRecord } from './json.ts'
import { anonymousBounds, signedInBounds } from './limits.ts'
import { checkLocales } from './locales.ts'
import { wholeNumber } from './numbers.ts'
import { Problems, shown } from './problems.ts'
import { checkPopulate, checkSelect } from './select.ts'
import { checkSort } from './sort.ts'
import { type Checking, checkWhere } from './where.ts'

type Query = Record<string, unknown>

/** What an anonymous reader may ask a stock endpoint for; anything else is left out. */
const readersParameters = new Set([
  'depth',
  'fallback-locale',
  'fallbackLocale',
  'joins',
  'limit',
  'locale',
  'page',
  'pagination',
  'populate',
  'select',
  'sort',
  'where',
])

/**
 * Checks and clamps the query, collecting every fault. Payload reads parameters without asking who asks or how
 * much it costs: drafts, trash and all languages at once, any depth, and the whole collection for `limit=0`.
 */
export function parameters(config: SanitizedConfig) {
  return guard(async (req) => {
    const address = known(req, 'address')
    const caller = known(req, 'caller')
    if (!('pattern' in address)) return note(req, { query: {} })
    const problems = new Problems()
    const query = { ...known(req, 'query') }
    if (caller.user === null) refuseUnpublished(query, problems)
    checkLocales(query, config, caller.user === null, problems)
    if (!address.ours) {
      const call = { address, caller, method: known(req, 'method') }
      await checkStock(query, call, config, problems)
    }
    problems.refuse()
    note(req, { query })
  })
}

/** `draft` makes published documents with pending edits vanish; the trash is not published at all. */
function refuseUnpublished(query: Query, problems: Problems): void {
  for (const name of ['draft', 'trash'] as const) {
    if (query[name] === undefined) continue
    if (query[name] !== 'false') {
      problems.add(`»${name}« kræver, at du er logget ind.`, `“${name}” requires signing in.`)
    }
    delete query[name]
  }
}

async function checkStock(
  query: Query,
  { address, caller, method }: Pick<ApiCall, 'address' | 'caller' | 'method'>,
  config: SanitizedConfig,
  problems: Problems,
): Promise<void> {
  const anonymous = caller.user === null
  if (anonymous) {
    for (const name of Object.keys(query)) if (!readersParameters.has(name)) delete query[name]
  }
  for (const name of ['where', 'data'] as const) readJson(query, name, problems)
  for (const name of ['draft', 'trash', 'pagination', 'autosave'] as const) {
    checkFlag(query, name, problems)
  }
  const bounds = anonymous ? anonymousBounds : signedInBounds
  clamp(query, { address, method, anonymous }, config, problems)
  const entity = entityOf(address, config)
  if (!entity) return
  const versions = 'pattern' in address && address.pattern.startsWith('/versions')
  const checking: Checking = { config, entity, caller, bounds, problems, versions }
  if (query.where !== undefined && !problems.any) await checkWhere(query.where, checking)
  if (query.sort !== undefined) await checkSort(query.sort, checking)
  if (query.select !== undefined && !(versions && !anonymous)) {
    await checkSelect(query.select, checking)
  }
  if (query.populate !== undefined) await checkPopulate(query.populate, checking)
  if (query.joins !== undefined) {
    const collection = config.collections.find(({ slug }) => slug === entity.slug)
    if (collection) query.joins = await checkJoins(query.joins, collection, checking)
  }
}

/** Payload parses these from JSON when they come as text, and fails with a 500 when it can't. */
function readJson(query: Query, name: 'where' | 'data', problems: Problems): void {
  const text = query[name]
  if (typeof text !== 'string') return
  if (text === '') {
    delete query[name]
    return
  }
  try {
    const value: unknown = JSON.parse(text)
    if (!isRecord(value)) throw new Error('not an object')
    if (name === 'where') query.where = value
  } catch {
    problems.add(
      `»${name}« er ikke et gyldigt JSON-objekt: ${shown(text)}`,
      `“${name}” is not a valid JSON object: ${shown(text)}`,
    )
  }
}

function checkFlag(query: Query, name: string, problems: Problems): void {
  const value = query[name]
  if (value === undefined || value === 'true' || value === 'false') return
  if (value === '') delete query[name]
  else problems.add(`»${name}« skal være true eller false.`, `“${name}” must be true or false.`)
}

function clamp(
  query: Query,
  call: { address: Address; method: string; anonymous: boolean },
  config: SanitizedConfig,
  problems: Problems,
): void {
  const bounds = call.anonymous ? anonymousBounds : signedInBounds
  const limit = wholeNumber('limit', query.limit, problems)
  const page = wholeNumber('page', query.page, problems)
  const depth = wholeNumber('depth', query.depth, problems)
  const set = (name: string, value: number | undefined): void => {
    if (value === undefined) delete query[name]
    else query[name] = String(value)
  }
  // in bulk updates and deletions the admin's limit=0 means all, and must go on doing so
  if (call.method === 'GET') {
    const asked = limit === 0 ? bounds.limit : limit
    const lists = call.address.kind === 'collection' && !/:/.test(call.address.pattern)
    // without pagination Payload takes a missing limit for none
    const byDefault = lists && call.anonymous ? 10 : undefined
    set('limit', asked === undefined ? byDefault : Math.min(asked, bounds.limit))
  } else {
    set('limit', limit)
  }
  set('page', page === undefined ? undefined : Math.min(Math.max(page, 1), bounds.page))
  const usual = call.anonymous ? config.defaultDepth : undefined
  const deep = depth ?? usual
  set('depth', deep === undefined ? undefined : Math.min(deep, bounds.depth))
}

function entityOf(address: Address, config: SanitizedConfig): Fields | undefined {
  if (address.kind === 'collection') {
    return config.collections.find(({ slug }) => slug === address.slug)
  }
  if (address.kind === 'global') {
    const global = config.globals.find(({ slug }) => slug === address.slug)
    return global && { slug: global.slug, flattenedFields: global.flattenedFields }
  }
  return undefined
}
