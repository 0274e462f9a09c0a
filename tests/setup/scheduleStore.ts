import path from 'node:path'
import Database from 'libsql'
// The driver that Payload's adapter and mongodb-memory-server bring along.
import { MongoClient } from 'mongodb'
import type { RunningServer } from './server.ts'

/** How many promises wait, as the database of a running server has them. */
export interface ScheduleStore {
  waiting(): Promise<number>
  /** Moves the time of everything planned into the past. */
  makeDue(): Promise<void>
  close(): Promise<void>
}

const anHourAgo = () => new Date(Date.now() - 3_600_000)

/** Opens what is planned on a server beside it; nothing in the API moves a moment into the past. */
export async function schedulesOf(
  server: RunningServer,
  mongoUrl?: string,
): Promise<ScheduleStore> {
  if (mongoUrl) {
    const client = await MongoClient.connect(mongoUrl)
    const schedules = client.db().collection('schedules')
    return {
      waiting: () => schedules.countDocuments({ state: 'planned' }),
      makeDue: async () => {
        await schedules.updateMany({}, { $set: { at: anHourAgo() } })
      },
      close: () => client.close(),
    }
  }
  const database = new Database(path.join(server.dataFolder, 'stafet.db'))
  database.pragma('busy_timeout = 10000')
  return {
    waiting: async () => {
      const row = database
        .prepare("select count(*) as n from schedules where state = 'planned'")
        .get() as { n: number }
      return row.n
    },
    makeDue: async () => {
      database.prepare('update schedules set at = ?').run(anHourAgo().toISOString())
    },
    close: async () => {
      database.close()
    },
  }
}
