import path from 'node:path'
import Database from 'libsql'
// The driver that Payload's adapter and mongodb-memory-server bring along.
import { MongoClient } from 'mongodb'
import type { RunningServer } from './server.ts'

/** How many jobs wait, as the database of a running server has them. */
export interface JobStore {
  waiting(): Promise<number>
  /** Moves the time of everything planned into the past. */
  makeDue(): Promise<void>
  close(): Promise<void>
}

const anHourAgo = () => new Date(Date.now() - 3_600_000)

/** Opens the jobs of a server beside it; nothing in the API lets anybody at them. */
export async function jobsOf(server: RunningServer, mongoUrl?: string): Promise<JobStore> {
  if (mongoUrl) {
    const client = await MongoClient.connect(mongoUrl)
    const jobs = client.db().collection('payload-jobs')
    return {
      waiting: () => jobs.countDocuments({ completedAt: null }),
      makeDue: async () => {
        await jobs.updateMany({}, { $set: { waitUntil: anHourAgo() } })
      },
      close: () => client.close(),
    }
  }
  const database = new Database(path.join(server.dataFolder, 'stafet.db'))
  database.pragma('busy_timeout = 10000')
  return {
    waiting: async () => {
      const row = database
        .prepare('select count(*) as n from payload_jobs where completed_at is null')
        .get() as { n: number }
      return row.n
    },
    makeDue: async () => {
      database.prepare('update payload_jobs set wait_until = ?').run(anHourAgo().toISOString())
    },
    close: async () => {
      database.close()
    },
  }
}
