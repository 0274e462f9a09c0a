import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { transactionAbandoned, transactionEnded } from '../errors.ts'
import type { Connection, Result, Statement } from './connection.ts'
import { type Store, whenFree } from './store.ts'

type End = 'committed' | 'rolledBack' | 'abandoned'
type Contract = Awaited<ReturnType<SQLiteAdapter['client']['transaction']>>

/**
 * A transaction on the one writer. It takes the writer with its first statement, not before, and holds it to the end:
 * what happens between, reads included, happens to nobody else. When it then does nothing for `idleLimit` milliseconds
 * (its request died), it is rolled back and the next one gets its turn.
 */
export class SerialTransaction implements Contract {
  readonly #store: Store
  readonly #idleLimit: number
  readonly #foreignKeys: boolean
  #entering: Promise<Connection> | undefined
  #leave: (() => void) | undefined
  #idle: NodeJS.Timeout | undefined
  #statements = 0
  #end: End | undefined

  constructor(store: Store, idleLimit: number, foreignKeys = true) {
    this.#store = store
    this.#idleLimit = idleLimit
    this.#foreignKeys = foreignKeys
  }

  get closed(): boolean {
    return this.#end !== undefined
  }

  async execute(statement: Statement | string): Promise<Result> {
    const writer = await this.#enter()
    this.#assertOpen(writer)
    this.#statements += 1
    this.#idle?.refresh()
    return writer.run(statement)
  }

  async batch(statements: (Statement | string)[]): Promise<Result[]> {
    const results: Result[] = []
    for (const statement of statements) results.push(await this.execute(statement))
    return results
  }

  async executeMultiple(sql: string): Promise<void> {
    const writer = await this.#enter()
    this.#assertOpen(writer)
    writer.exec(sql)
  }

  async commit(): Promise<void> {
    if (!this.#entering && !this.#end) {
      this.#finish('committed')
      return
    }
    const writer = await this.#enter()
    this.#assertOpen(writer)
    try {
      writer.exec('COMMIT')
      this.#finish('committed')
    } catch (error) {
      await this.rollback()
      throw error
    }
  }

  async rollback(): Promise<void> {
    if (this.#end) return
    const writer = await this.#entering?.catch(() => undefined)
    this.#rollBack(writer, 'rolledBack')
  }

  close(): void {
    void this.rollback()
  }

  #enter(): Promise<Connection> {
    if (!this.#entering) this.#entering = this.#begin()
    return this.#entering
  }

  async #begin(): Promise<Connection> {
    if (this.#end) throw this.#endedError()
    const { writer, leave: give } = await this.#store.write()
    const leave = this.#foreignKeys ? give : leaveWithForeignKeys(writer, give)
    try {
      // It may have been rolled back while it waited: then nobody would ever give the writer back.
      if (this.#end) throw this.#endedError()
      await whenFree(() => writer.exec('BEGIN IMMEDIATE'))
      if (this.#end) {
        writer.exec('ROLLBACK')
        throw this.#endedError()
      }
    } catch (error) {
      leave()
      throw error
    }
    this.#leave = leave
    this.#idle = setTimeout(() => this.#suspect(writer), this.#idleLimit)
    return writer
  }

  /** When the process was held up, the timer may come before a statement that was on its way: that one goes first. */
  #suspect(writer: Connection): void {
    const seen = this.#statements
    setTimeout(() => {
      if (this.#statements === seen) this.#rollBack(writer, 'abandoned')
      else this.#idle?.refresh()
    }, this.#idleLimit / 10)
  }

  /** SQLite ends a transaction by itself after some errors (disk full): what follows must not be saved piece by piece. */
  #assertOpen(writer: Connection): void {
    if (this.#end) throw this.#endedError()
    if (!writer.inTransaction) {
      this.#finish('rolledBack')
      throw this.#endedError()
    }
  }

  #rollBack(writer: Connection | undefined, end: End): void {
    if (this.#end) return
    try {
      if (writer?.inTransaction) writer.exec('ROLLBACK')
    } finally {
      this.#finish(end)
    }
  }

  #finish(end: End): void {
    this.#end = end
    clearTimeout(this.#idle)
    this.#leave?.()
  }

  #endedError(): Error {
    return this.#end === 'abandoned'
      ? transactionAbandoned(Math.round(this.#idleLimit / 1000))
      : transactionEnded('The statement')
  }
}

/** SQLite heeds this setting only between transactions. */
function leaveWithForeignKeys(writer: Connection, leave: () => void): () => void {
  writer.exec('PRAGMA foreign_keys = OFF')
  return () => {
    writer.exec('PRAGMA foreign_keys = ON')
    leave()
  }
}
