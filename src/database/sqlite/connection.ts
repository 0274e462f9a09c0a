import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import Database from 'libsql'
import { LRUCache } from 'lru-cache'
import { type Result, type Row, rowsOf } from './rows.ts'

export type { Result } from './rows.ts'

type Client = SQLiteAdapter['client']
export type Statement = Exclude<Parameters<Client['execute']>[0], string>

/** A statement as SQLite has understood it, and how its rows are made. */
interface Prepared {
  statement: Database.Statement
  givesRows: boolean
  columns: Columns
  /** How many values it was given. With fewer, it would take the rest from those of the time before. */
  given: number
}

interface Columns {
  names: string[]
  types: string[]
  row: (values: readonly unknown[]) => Row
}

const noColumns: Columns = { names: [], types: [], row: rowsOf([]) }

/**
 * So many statements are kept understood. Payload asks the same few hundred questions again and again, in long SQL: to
 * understand one takes longer than to answer it.
 */
const mostPrepared = 500
/** What the number of values in a list is part of comes in endless variants. */
const longestKept = 20_000

/** One connection to the database file. Statements run synchronously, so two of them never overlap. */
export class Connection {
  readonly #database: Database.Database
  readonly #prepared = new LRUCache<string, Prepared>({ max: mostPrepared })

  constructor(path: string) {
    this.#database = new Database(path)
  }

  get inTransaction(): boolean {
    return this.#database.inTransaction
  }

  /** Runs SQL without parameters and without a result; several statements may be separated by semicolons. */
  exec(sql: string): void {
    this.#database.exec(sql)
  }

  /** Runs one statement. Throws SqliteError with a `code` such as SQLITE_BUSY or SQLITE_CONSTRAINT_UNIQUE. */
  run(asked: Statement | string): Result {
    const { sql, args } = typeof asked === 'string' ? { sql: asked, args: [] } : asked
    const parameters = Array.isArray(args) ? args.map(parameter) : namedParameters(args ?? {})
    const prepared = this.#understand(sql, Array.isArray(parameters) ? parameters.length : null)
    const { statement } = prepared
    try {
      if (!prepared.givesRows) {
        const { changes, lastInsertRowid } = statement.run(parameters)
        return result(noColumns, [], changes, BigInt(lastInsertRowid))
      }
      const values = statement.all(parameters) as unknown[][]
      // Only now: a table that has changed meanwhile is looked at anew when the statement runs.
      prepared.columns = columnsOf(statement, prepared.columns)
      return result(prepared.columns, values.map(prepared.columns.row), 0, undefined)
    } catch (error) {
      // One that was stopped in the middle would go on reading what was there when it began.
      this.#prepared.delete(sql)
      throw error
    }
  }

  close(): void {
    this.#prepared.clear()
    this.#database.close()
  }

  /** `given` is how many values there are for it, or null when they have names. */
  #understand(sql: string, given: number | null): Prepared {
    const known = this.#prepared.get(sql)
    if (known && known.given === given) return known
    const statement = this.#database.prepare(sql).safeIntegers(true)
    const rest = { givesRows: givesRows(statement), columns: noColumns }
    const prepared = { statement, ...rest, given: given ?? 0 }
    const keep = given !== null && sql.length <= longestKept && isOrdinary(sql)
    if (keep) this.#prepared.set(sql, prepared)
    return prepared
  }
}

/** Reads or writes rows. */
const isOrdinary = (sql: string): boolean =>
  /^[\s(]*(select|with|insert|update|delete)\b/i.test(sql)

/** Asks for rows as arrays, and tells whether there can be any. */
function givesRows(statement: Database.Statement): boolean {
  try {
    statement.raw(true)
    return true
  } catch {
    // The library's only way to say that a statement returns no rows.
    return false
  }
}

/** The columns of a statement that has just run; `known` when they are still the same. */
function columnsOf(statement: Database.Statement, known: Columns): Columns {
  const columns = statement.columns()
  const isKnown =
    columns.length === known.names.length &&
    columns.every(({ name }, place) => name === known.names[place])
  if (isKnown) return known
  const names = columns.map(({ name }) => name)
  return { names, types: columns.map(({ type }) => type ?? ''), row: rowsOf(names) }
}

function result(
  { names, types }: Columns,
  rows: Row[],
  rowsAffected: number,
  lastInsertRowid: bigint | undefined,
): Result {
  const plain = { columns: names, columnTypes: types, rows, rowsAffected, lastInsertRowid }
  return {
    ...plain,
    toJSON: () => ({ ...plain, lastInsertRowid: lastInsertRowid?.toString() ?? null }),
  }
}

function namedParameters(args: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => [name.replace(/^[@$:]/, ''), parameter(value)]),
  )
}

function parameter(value: unknown): unknown {
  if (value === undefined) throw new TypeError('undefined cannot be passed to the database')
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new RangeError('Only finite numbers can be passed to the database')
  }
  if (typeof value === 'boolean') return value ? 1 : 0
  if (value instanceof Date) return value.getTime()
  if (value instanceof ArrayBuffer) return Buffer.from(value)
  return value
}
