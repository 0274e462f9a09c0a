import { randomUUID } from 'node:crypto'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { drizzle as drizzleOn } from '@payloadcms/db-sqlite/drizzle/libsql'
import type { BaseDatabaseAdapter } from 'payload'
import type { SerialClient } from './client.ts'

const rolledBack = Symbol('rolled back')

/**
 * Payload's own versions of these swallow the error of a failed COMMIT and answer with success.
 * `{ foreignKeys: false }` begins one in which foreign keys are neither checked nor followed (migrations).
 * Drizzle offers only `transaction(callback)`, so the callback waits until Payload commits or rolls back.
 */
export function beginTransaction(adapter: SQLiteAdapter): BaseDatabaseAdapter['beginTransaction'] {
  return async (options) => {
    await adapter.initializing
    const drizzle = options?.foreignKeys === false ? withoutForeignKeys(adapter) : adapter.drizzle
    const id = randomUUID()
    await new Promise<void>((ready, failed) => {
      const done = drizzle.transaction(
        (db) =>
          new Promise<void>((commit, abort) => {
            adapter.sessions[id] = {
              db: db as unknown as SQLiteAdapter['sessions'][string]['db'],
              resolve: () => {
                commit()
                return done
              },
              reject: () => {
                abort(rolledBack)
                return done.catch((error: unknown) => {
                  if (error !== rolledBack) throw error
                })
              },
            }
            ready()
          }),
      )
      // Whoever commits or rolls back gets the outcome; until then nobody listens, which must not end the process.
      done.catch(failed)
    })
    return id
  }
}

/** Resolves when the transaction is on disk; rejects with the reason when it isn't. */
export function commitTransaction(
  adapter: SQLiteAdapter,
): BaseDatabaseAdapter['commitTransaction'] {
  return async (incoming) => {
    const session = take(adapter, await incoming)
    await session?.resolve()
  }
}

export function rollbackTransaction(
  adapter: SQLiteAdapter,
): BaseDatabaseAdapter['rollbackTransaction'] {
  return async (incoming) => {
    const session = take(adapter, await incoming)
    await session?.reject()
  }
}

/** Removed first: nobody may use a session that is ending. */
function take(
  adapter: SQLiteAdapter,
  id: number | string,
): SQLiteAdapter['sessions'][string] | undefined {
  const session = adapter.sessions[id]
  delete adapter.sessions[id]
  return session
}

/** For migrations only. */
function withoutForeignKeys(adapter: SQLiteAdapter): SQLiteAdapter['drizzle'] {
  const client = (adapter.client as SerialClient).withoutForeignKeys()
  return drizzleOn(client, { schema: adapter.schema as Record<string, unknown> })
}
