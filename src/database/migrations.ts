import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Migration, Payload } from 'payload'
import { migrateSqlite } from './sqlite/migrate.ts'

/**
 * Brings the embedded database's tables up to date with `migrations` (src/migrations/index.ts) and returns the names of
 * those it applied. Safe to call at every start, and from several processes at once. MongoDB has no tables: its
 * collections and indexes are made when it connects.
 */
export async function applyMigrations(
  payload: Payload,
  migrations: readonly Migration[],
): Promise<string[]> {
  if (payload.db.name !== 'sqlite') return []
  return migrateSqlite(payload.db as unknown as SQLiteAdapter, migrations)
}
