import { is, Param, Placeholder, SQL } from '@payloadcms/db-sqlite/drizzle'
import { SQLiteSyncDialect } from '@payloadcms/db-sqlite/drizzle/sqlite-core'
import type { PayloadRequest } from 'payload'
import { type Ask, type Asked, type Reading, readingBy } from './session.ts'

const dialect = new SQLiteSyncDialect()

/**
 * A request in whose name the database reads documents with their texts in one language only, and the same question with other
 * values without writing the statement anew. Payload's SQLite adapter reads all languages, and for ten documents takes longer
 * to write what it asks than SQLite takes to answer. MongoDB has all languages in one place.
 */
export function inOneLanguage(req: PayloadRequest, language: string): Reading {
  const prepared = new Map<string, ReturnType<ReturnType<Ask>['prepare']>>()
  return readingBy(req, (ask, name, asked) => {
    const { text, values, where } = questionOf(asked.where as SQL)
    const key = `${name} ${text}`
    const known = prepared.get(key) ?? ask(name, { ...narrowed(asked, language), where }).prepare()
    prepared.set(key, known)
    return known.execute(values)
  })
}

/** The same question with the texts of one language. */
function narrowed(asked: Asked, language: string): Asked {
  if (!asked.with) return asked
  const along = Object.entries(asked.with).map(([name, each]): [string, Asked | true] => {
    if (each === true) return [name, each]
    if (name !== '_locales') return [name, narrowed(each, language)]
    return [name, { ...each, where: ({ _locale }, { eq }) => eq(_locale, language) }]
  })
  return { ...asked, with: Object.fromEntries(along) }
}

/** A filter with names in the place of its values, the values by these names, and the filter's text with what it still holds. */
function questionOf(filter: SQL): {
  where: SQL
  values: Record<string, unknown>
  text: string
} {
  const values: Record<string, unknown> = {}
  const named = (chunk: unknown): unknown => {
    if (Array.isArray(chunk)) return chunk.map(named)
    if (is(chunk, SQL)) return new SQL(chunk.queryChunks.map((each) => named(each) as never))
    if (!is(chunk, Param)) return chunk
    const name = `value${Object.keys(values).length}`
    values[name] = chunk.value
    return new Param(new Placeholder(name), chunk.encoder)
  }
  const where = named(filter) as SQL
  const { sql, params } = dialect.sqlToQuery(where)
  const held = params.filter((each) => !is(each, Param) && !is(each, Placeholder))
  return { where, values, text: `${sql} ${JSON.stringify(held)}` }
}
