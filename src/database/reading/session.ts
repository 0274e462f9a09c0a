import { randomUUID } from 'node:crypto'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { SQL } from '@payloadcms/db-sqlite/drizzle'
import { isolateObjectProperty, type PayloadRequest } from 'payload'

interface Operators {
  eq: (column: unknown, value: unknown) => SQL
}
/** What Payload's SQLite adapter asks of a table: which rows, in what order, and those of other tables that belong to them. */
export interface Asked {
  columns?: Record<string, boolean>
  where?: SQL | ((columns: Record<string, unknown>, operators: Operators) => SQL)
  orderBy?: unknown
  with?: Record<string, Asked | true>
}
export type Rows = Record<string, unknown>[]
interface Query extends PromiseLike<Rows> {
  prepare: () => { execute: (values: Record<string, unknown>) => Promise<Rows> }
}
/** Asks a table of this name. */
export type Ask = (name: string, asked: Asked) => Query

/** A request for reads outside transactions, until `end` is called. */
export interface Reading {
  req: PayloadRequest
  end: () => void
}

/**
 * A request in whose name documents are read from SQLite by `answer`, which is given what Payload's adapter asks and the means
 * to ask it, and gives the rows; the adapter makes documents of them. On MongoDB it is the request itself.
 */
export function readingBy(
  req: PayloadRequest,
  answer: (ask: Ask, name: string, asked: Asked) => Promise<Rows>,
): Reading {
  const { db } = req.payload
  if (db.name !== 'sqlite') return { req, end: () => undefined }
  const { drizzle, sessions } = db as unknown as SQLiteAdapter
  const tables = drizzle.query as unknown as Record<string, { findMany: (asked: Asked) => Query }>
  const ask: Ask = (name, asked) => {
    const table = tables[name]
    if (!table) throw new Error(`There is no table ${name}.`)
    return table.findMany(asked)
  }
  const query = new Proxy(tables, {
    get: (_, name) => ({ findMany: (asked: Asked) => answer(ask, String(name), asked) }),
  })
  // the adapter reads in the session that the request names
  const id = randomUUID()
  sessions[id] = {
    db: Object.create(drizzle, { query: { value: query } }),
    resolve: async () => undefined,
    reject: async () => undefined,
  }
  const own = isolateObjectProperty(req, 'transactionID')
  own.transactionID = id
  return { req: own, end: () => delete sessions[id] }
}
