import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { APIError, type PayloadRequest } from 'payload'
import { rethrow } from './guard.ts'
import { lockCollection } from './mongo/collections.ts'

/**
 * Makes transactions that check the same thing before they write follow one another, e.g. `terms of role 42`: call it
 * in the transaction before the first read that the decision rests on. SQLite's transactions follow one another anyway;
 * on MongoDB the later one fails with a transient conflict and is run again (`retryingTransient`).
 */
export async function lockInTransaction(req: PayloadRequest, key: string): Promise<void> {
  const id = await req.transactionID
  if (!id) throw new APIError(`lockInTransaction('${key}') needs a req with a transaction`)
  if (req.payload.db.name === 'mongoose') {
    const adapter = req.payload.db as unknown as MongooseAdapter
    const session = adapter.sessions[id]
    await adapter.connection
      .collection<{ _id: string }>(lockCollection)
      .updateOne(
        { _id: key },
        { $inc: { turn: 1 } },
        { upsert: true, ...(session ? { session } : {}) },
      )
      .catch(rethrow)
    return
  }
  const adapter = req.payload.db as unknown as SQLiteAdapter
  const session = adapter.sessions[id]
  if (session) await adapter.execute({ db: session.db as never, raw: 'SELECT 1' })
}
