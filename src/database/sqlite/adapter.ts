import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type SQLiteAdapter, sqliteAdapter } from '@payloadcms/db-sqlite'
import { type DatabaseAdapterObj, type Payload, readMigrationFiles } from 'payload'
import { promiseFilenames } from '../filenames.ts'
import { guardTransactions } from '../guard.ts'
import { SerialClient } from './client.ts'
import { countWithoutDetours } from './counting.ts'
import { arrangeIndexes } from './indexes.ts'
import { migrateSqlite } from './migrate.ts'
import { pageAlongTexts } from './pages.ts'
import { beginTransaction, commitTransaction, rollbackTransaction } from './sessions.ts'
import { closeStore, openStore } from './stores.ts'

export interface SqliteOptions {
  /** Absolute path of the database file. */
  path: string
  /** Milliseconds a transaction may do nothing while it holds the writer, before it is rolled back. */
  idleLimit: number
  /** Applies schema changes without migrations: for tests with collections of their own. */
  push: boolean
}

/** Payload's SQLite adapter on our own client: one serialised writer, real transactions, commits that may fail aloud. */
export function serialSqlite(options: SqliteOptions): DatabaseAdapterObj<SQLiteAdapter> {
  const stock = sqliteAdapter({
    client: { url: `file:${options.path}` },
    idType: 'uuid',
    push: options.push,
    migrationDir: resolve(dirname(fileURLToPath(import.meta.url)), '../../migrations'),
    // Ours replace them below; without the option Payload would not ask for transactions at all.
    transactionOptions: {},
  })
  return {
    ...stock,
    init: (args: { payload: Payload }) => harden(stock.init(args), args.payload, options),
  }
}

function harden(
  adapter: SQLiteAdapter,
  payload: Payload,
  { path, idleLimit }: SqliteOptions,
): SQLiteAdapter {
  const { connect, destroy } = adapter
  adapter.beforeSchemaInit.push(({ schema }) => {
    arrangeIndexes(adapter.rawTables)
    return schema
  })

  let connected = false
  adapter.connect = async (args) => {
    if (!connected) {
      adapter.client = new SerialClient(openStore(path), path, idleLimit)
      connected = true
    }
    await connect?.call(adapter, args)
    pageAlongTexts(adapter)
  }
  adapter.destroy = async () => {
    await destroy?.call(adapter)
    if (!connected) return
    connected = false
    adapter.client.close()
    await closeStore(path)
  }

  Object.assign(adapter, {
    beginTransaction: beginTransaction(adapter),
    commitTransaction: commitTransaction(adapter),
    rollbackTransaction: rollbackTransaction(adapter),
    countDistinct: countWithoutDetours(adapter),
  })
  adapter.migrate = async (args) => {
    await migrateSqlite(adapter, args?.migrations ?? (await readMigrationFiles({ payload })))
  }
  promiseFilenames(adapter, payload)
  guardTransactions(adapter, payload, { database: path })
  return adapter
}
