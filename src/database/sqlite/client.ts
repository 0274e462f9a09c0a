import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { refuseOutsider } from '../transactions.ts'
import type { Connection, Result, Statement } from './connection.ts'
import { type Store, whenFree } from './store.ts'
import { SerialTransaction } from './transaction.ts'

type Contract = SQLiteAdapter['client']

/**
 * The libsql client that the adapter and drizzle work with. Reads outside transactions go to the reading connection,
 * everything else takes its turn on the writing one. (libsql's own client opens a new connection per transaction.)
 */
export class SerialClient implements Contract {
  readonly protocol = 'file'
  closed = false
  readonly #store: Store
  readonly #database: string
  readonly #idleLimit: number

  readonly #foreignKeys: boolean

  constructor(store: Store, database: string, idleLimit: number, foreignKeys = true) {
    this.#store = store
    this.#database = database
    this.#idleLimit = idleLimit
    this.#foreignKeys = foreignKeys
  }

  /** The same client, in whose transactions foreign keys are neither checked nor followed. */
  withoutForeignKeys(): SerialClient {
    return new SerialClient(this.#store, this.#database, this.#idleLimit, false)
  }

  async execute(statement: Statement | string, args?: Statement['args']): Promise<Result> {
    const full = typeof statement === 'string' ? { sql: statement, args: args ?? [] } : statement
    if (isRead(full.sql)) return this.#store.reader.run(full)
    return this.#write((writer) => whenFree(() => writer.run(full)))
  }

  async transaction(): Promise<SerialTransaction> {
    return new SerialTransaction(this.#store, this.#idleLimit, this.#foreignKeys)
  }

  async batch(
    statements: (Statement | string | [string, Statement['args']?])[],
  ): Promise<Result[]> {
    return this.#write((writer) => this.#together(writer, statements.map(statementOf)))
  }

  /** As `batch`, with foreign keys off: SQLite changes tables by dropping and rebuilding them. */
  async migrate(statements: (Statement | string)[]): Promise<Result[]> {
    return this.#write(async (writer) => {
      writer.exec('PRAGMA foreign_keys = OFF')
      try {
        return await this.#together(writer, statements.map(statementOf))
      } finally {
        writer.exec('PRAGMA foreign_keys = ON')
      }
    })
  }

  async executeMultiple(sql: string): Promise<void> {
    await this.#write(async (writer) => {
      try {
        await whenFree(() => writer.exec(sql))
      } finally {
        if (writer.inTransaction) writer.exec('ROLLBACK')
      }
    })
  }

  async sync(): Promise<undefined> {
    return undefined
  }

  /** The store closes its connections when its last adapter lets go of it. */
  close(): void {
    this.closed = true
  }

  async #together(writer: Connection, statements: Statement[]): Promise<Result[]> {
    await whenFree(() => writer.exec('BEGIN IMMEDIATE'))
    try {
      const results = statements.map((statement) => writer.run(statement))
      writer.exec('COMMIT')
      return results
    } finally {
      if (writer.inTransaction) writer.exec('ROLLBACK')
    }
  }

  async #write<T>(work: (writer: Connection) => Promise<T>): Promise<T> {
    refuseOutsider(this.#database, 'A statement')
    const { writer, leave } = await this.#store.write()
    try {
      return await work(writer)
    } finally {
      leave()
    }
  }
}

/** Anything else that only reads (PRAGMA, EXPLAIN) may as well take its turn with the writers. */
function isRead(sql: string): boolean {
  return /^[\s(]*(select|with)\b/i.test(sql)
}

function statementOf(statement: Statement | string | [string, Statement['args']?]): Statement {
  if (typeof statement === 'string') return { sql: statement, args: [] }
  return Array.isArray(statement) ? { sql: statement[0], args: statement[1] ?? [] } : statement
}
