import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import Database from 'libsql'
import { LRUCache } from 'lru-cache'
import { type Result, type Row, rowsOf } from './rows.ts'

export type { Result } from './rows.ts'

type Client = SQLiteAdapter['client']
export type Statement = Exclude<Parameters<Client['execute']>[0], string>

/** A statement as SQLite has understood it, and what its rows are made with; null when it gives none. */
interface Prepared {
  statement: Database.Statement
  columns: { names: string[]; types: string[]; row: (values: readonly unknown[]) => Row } | null
}

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

  readonly #definesAnew: () => void

  /** `definesAnew` is told when tables or columns have changed. */
  constructor(path: string, definesAnew: () => void) {
    this.#database = new Database(path)
    this.#definesAnew = definesAnew
  }

  get inTransaction(): boolean {
    return this.#database.inTransaction
  }

  /** Runs SQL without parameters and without a result; several statements may be separated by semicolons. */
  exec(sql: string): void {
    this.#database.exec(sql)
    if (defines.test(sql)) this.#definesAnew()
  }

  /** Runs one statement. Throws SqliteError with a `code` such as SQLITE_BUSY or SQLITE_CONSTRAINT_UNIQUE. */
  run(asked: Statement | string): Result {
    const { sql, args } = typeof asked === 'string' ? { sql: asked, args: [] } : asked
    const { statement, columns } = this.#understand(sql)
    const parameters = Array.isArray(args) ? args.map(parameter) : namedParameters(args ?? {})
    try {
      if (columns === null) {
        const { changes, lastInsertRowid } = statement.run(parameters)
        if (defines.test(sql)) this.#definesAnew()
        return result([], [], [], changes, BigInt(lastInsertRowid))
      }
      const rows = (statement.all(parameters) as unknown[][]).map(columns.row)
      return result(columns.names, columns.types, rows, 0, undefined)
    } catch (error) {
      // One that was stopped in the middle would go on reading what was there when it began.
      this.#prepared.delete(sql)
      throw error
    }
  }

  /** Forgets what statements mean. */
  forget(): void {
    this.#prepared.clear()
  }

  close(): void {
    this.forget()
    this.#database.close()
  }

  #understand(sql: string): Prepared {
    const known = this.#prepared.get(sql)
    if (known) return known
    const statement = this.#database.prepare(sql).safeIntegers(true)
    const prepared = { statement, columns: columnsOf(statement) }
    if (sql.length <= longestKept && isOrdinary(sql)) this.#prepared.set(sql, prepared)
    return prepared
  }
}

const defines = /^\s*(create|alter|drop)\b/im
/** Reads or writes rows. */
const isOrdinary = (sql: string): boolean =>
  /^[\s(]*(select|with|insert|update|delete)\b/i.test(sql)

function columnsOf(statement: Database.Statement): Prepared['columns'] {
  try {
    statement.raw(true)
  } catch {
    // The library's only way to say that a statement returns no rows.
    return null
  }
  const columns = statement.columns()
  const names = columns.map(({ name }) => name)
  return { names, types: columns.map(({ type }) => type ?? ''), row: rowsOf(names) }
}

function result(
  columns: string[],
  columnTypes: string[],
  rows: Row[],
  rowsAffected: number,
  lastInsertRowid: bigint | undefined,
): Result {
  const plain = { columns, columnTypes, rows, rowsAffected, lastInsertRowid }
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
