import type { SQLiteAdapter, sqliteAdapter } from '@payloadcms/db-sqlite'
import type { Migration, Payload } from 'payload'
import { migrateSqlite } from './sqlite/migrate.ts'

/** What `migrate:create` writes: `src/migrations/index.ts`. */
export type SqlMigrations = NonNullable<
  NonNullable<Parameters<typeof sqliteAdapter>[0]>['prodMigrations']
>

/**
 * Brings the embedded database's tables up to date with `migrations` (src/migrations/index.ts) and returns the names of
 * those it applied. Safe to call at every start, and from several processes at once. MongoDB has no tables: its
 * collections and indexes are made when it connects.
 */
export async function applyMigrations(
  payload: Payload,
  migrations: SqlMigrations,
): Promise<string[]> {
  if (payload.db.name !== 'sqlite') return []
  // The generated files are typed more narrowly than Payload's own `Migration`, which they are nevertheless.
  const known = migrations as unknown as readonly Migration[]
  return migrateSqlite(payload.db as unknown as SQLiteAdapter, known)
}
