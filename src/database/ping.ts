import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'

/** True when the database answers within `limit` milliseconds; never throws. */
export async function ping(payload: Payload, limit = 2000): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), limit)
  })
  const answered = ask(payload).then(
    () => true,
    () => false,
  )
  return Promise.race([answered, late]).finally(() => clearTimeout(timer))
}

async function ask({ db }: Payload): Promise<unknown> {
  if (db.name === 'mongoose') {
    const { connection } = db as unknown as MongooseAdapter
    if (!connection?.db) throw new Error('Not connected')
    return connection.db.admin().command({ ping: 1 })
  }
  return (db as unknown as SQLiteAdapter).client.execute('SELECT name FROM sqlite_master LIMIT 1')
}
