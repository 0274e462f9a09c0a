import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import Database from 'libsql'

type Client = SQLiteAdapter['client']
export type Statement = Exclude<Parameters<Client['execute']>[0], string>
export type Result = Awaited<ReturnType<Client['execute']>>
type Row = Result['rows'][number]
type Value = Row[number]

/** One connection to the database file. Statements run synchronously, so two of them never overlap. */
export class Connection {
  readonly #database: Database.Database

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
  run(statement: Statement | string): Result {
    const { sql, args } = typeof statement === 'string' ? { sql: statement, args: [] } : statement
    const prepared = this.#database.prepare(sql).safeIntegers(true)
    const parameters = Array.isArray(args) ? args.map(parameter) : namedParameters(args ?? {})
    try {
      prepared.raw(true)
    } catch {
      // The library's only way to say that a statement returns no rows.
      const { changes, lastInsertRowid } = prepared.run(parameters)
      return result([], [], [], changes, BigInt(lastInsertRowid))
    }
    const columns = prepared.columns()
    const names = columns.map(({ name }) => name)
    const rows = (prepared.all(parameters) as unknown[][]).map((values) => row(values, names))
    return result(
      names,
      columns.map(({ type }) => type ?? ''),
      rows,
      0,
      undefined,
    )
  }

  close(): void {
    this.#database.close()
  }
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

/** A row is an array of values that also has them by column name, as drizzle and Payload expect from libsql's client. */
function row(values: unknown[], names: string[]): Row {
  const built: Record<string | number, Value> = {}
  Object.defineProperty(built, 'length', { value: values.length })
  values.forEach((raw, index) => {
    const value = fromDatabase(raw)
    Object.defineProperty(built, index, { value })
    const name = names[index]
    if (name !== undefined && !Object.hasOwn(built, name)) built[name] = value
  })
  return built as unknown as Row
}

function fromDatabase(value: unknown): Value {
  if (typeof value === 'bigint') {
    const number = Number(value)
    if (!Number.isSafeInteger(number))
      throw new RangeError(`The integer ${value} is too large to be read exactly`)
    return number
  }
  return (value instanceof Buffer ? value.buffer : value) as Value
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
