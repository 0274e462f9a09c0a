import { type SQLiteAdapter, sql } from '@payloadcms/db-sqlite'
import {
  type BaseDatabaseAdapter,
  createLocalReq,
  type Migration,
  type PayloadRequest,
} from 'payload'
import { migrationBreaksReferences, migrationsUnknown } from '../errors.ts'

/**
 * Applies the migrations that the database hasn't had, in order, each in a transaction of its own together with its
 * entry in `payload_migrations`. What has been applied is read inside that transaction, so two processes may start at
 * the same time: the second waits and finds nothing left to do. Returns the names of those it applied.
 * Throws MIGRATIONS_UNKNOWN when the database has been used by a newer version of the code.
 *
 * Foreign keys are off meanwhile: SQLite changes a table by dropping and rebuilding it, which would otherwise delete
 * everything that refers to it. (Payload's generated `PRAGMA foreign_keys=OFF` has no effect inside a transaction.)
 * References are checked before the commit instead.
 */
export async function migrateSqlite(
  adapter: SQLiteAdapter,
  migrations: readonly Migration[],
): Promise<string[]> {
  const applied: string[] = []
  for (const migration of migrations) {
    const req = await createLocalReq({}, adapter.payload)
    if (await applyOnce(adapter, migration, migrations, req)) applied.push(migration.name)
  }
  return applied
}

async function applyOnce(
  adapter: SQLiteAdapter,
  migration: Migration,
  known: readonly Migration[],
  req: PayloadRequest,
): Promise<boolean> {
  const begin: BaseDatabaseAdapter['beginTransaction'] = adapter.beginTransaction
  const id = await begin({ foreignKeys: false })
  if (id === null) return false
  req.transactionID = id
  try {
    const db = adapter.sessions[id]?.db as unknown as SQLiteAdapter['drizzle']
    const before = await entries(db)
    const strangers = before.filter(({ name }) => known.every((one) => one.name !== name))
    if (strangers.length > 0) throw migrationsUnknown(strangers.map(({ name }) => name))
    const due = before.every(({ name }) => name !== migration.name)
    if (due) {
      await migration.up({ db, payload: adapter.payload, req })
      const batch = Math.max(0, ...before.map((entry) => entry.batch)) + 1
      await adapter.create({
        collection: 'payload-migrations',
        data: { name: migration.name, batch },
        req,
      })
      await assertReferences(db, migration.name)
    }
    await adapter.commitTransaction(id)
    return due
  } catch (error) {
    await adapter.rollbackTransaction(id)
    throw error
  }
}

/** Entries of development pushes (batch -1) are not migrations. */
async function entries(db: SQLiteAdapter['drizzle']): Promise<{ name: string; batch: number }[]> {
  const table = await db.run(sql`SELECT 1 FROM sqlite_master WHERE name = 'payload_migrations'`)
  if (table.rows.length === 0) return []
  const { rows } = await db.run(sql`SELECT name, batch FROM payload_migrations WHERE batch <> -1`)
  return rows.map(({ name, batch }) => ({ name: String(name), batch: Number(batch) }))
}

async function assertReferences(db: SQLiteAdapter['drizzle'], name: string): Promise<void> {
  const { rows } = await db.run(sql`PRAGMA foreign_key_check`)
  if (rows.length === 0) return
  const tables = [...new Set(rows.map(({ table }) => String(table)))]
  throw migrationBreaksReferences(name, tables)
}
