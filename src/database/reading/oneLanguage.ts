import { randomUUID } from 'node:crypto'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { is, Param, Placeholder, SQL } from '@payloadcms/db-sqlite/drizzle'
import { SQLiteSyncDialect } from '@payloadcms/db-sqlite/drizzle/sqlite-core'
import { isolateObjectProperty, type PayloadRequest } from 'payload'

type Drizzle = SQLiteAdapter['drizzle']
/** What Payload asks of a table: which rows, and those of other tables that belong to them. */
interface Asked {
  where?: SQL | ((columns: Record<string, unknown>, operators: Operators) => SQL)
  with?: Record<string, Asked | true>
}
interface Operators {
  eq: (column: unknown, value: unknown) => SQL
}
interface Prepared {
  execute: (values: Record<string, unknown>) => Promise<unknown[]>
}
type Tables = Record<string, { findMany: (asked: Asked) => { prepare: () => Prepared } }>

const dialect = new SQLiteSyncDialect()

/**
 * A request in whose name the database reads documents with their texts in one language only, and the same question with other
 * values without writing the statement anew; for reads outside transactions, until `end` is called. Payload's SQLite adapter
 * reads all languages, and for ten documents takes longer to write what it asks than SQLite takes to answer. On MongoDB, which
 * has all languages in one place, it is the request itself.
 */
export function inOneLanguage(
  req: PayloadRequest,
  language: string,
): { req: PayloadRequest; end: () => void } {
  const { db } = req.payload
  if (db.name !== 'sqlite') return { req, end: () => undefined }
  const adapter = db as unknown as SQLiteAdapter
  // the adapter reads in the session that the request names
  const own = isolateObjectProperty(req, 'transactionID')
  own.transactionID = randomUUID()
  adapter.sessions[own.transactionID] = {
    db: readingIn(adapter.drizzle, language) as never,
    resolve: async () => undefined,
    reject: async () => undefined,
  }
  return { req: own, end: () => delete adapter.sessions[String(own.transactionID)] }
}

function readingIn(drizzle: Drizzle, language: string): Drizzle {
  const tables = drizzle.query as unknown as Tables
  const prepared = new Map<string, Prepared>()
  const findMany = (name: string, asked: Asked): Promise<unknown[]> => {
    const { text, values, where } = questionOf(asked.where as SQL)
    const key = `${name} ${text}`
    const known =
      prepared.get(key) ?? tables[name]?.findMany({ ...narrowed(asked, language), where }).prepare()
    if (!known) throw new Error(`There is no table ${name}.`)
    prepared.set(key, known)
    return known.execute(values)
  }
  const query = new Proxy(tables, {
    get: (_, name) => ({ findMany: (asked: Asked) => findMany(String(name), asked) }),
  })
  return Object.create(drizzle, { query: { value: query } }) as Drizzle
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
function questionOf(filter: SQL): { where: SQL; values: Record<string, unknown>; text: string } {
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
