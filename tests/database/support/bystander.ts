import { type FSWatcher, watch } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
// The driver that Payload's adapter and mongodb-memory-server bring along.
import { type Document, MongoClient, ObjectId } from 'mongodb'

/** Stands beside a server under test and sees its database with eyes of its own. */
export interface Bystander {
  /** Ends what a dead server left open in the database's. */
  endOrphans(): Promise<void>
  /** Resolves the moment that a handover which is being carried out has been committed, or is just being so. */
  committed(handover: string, over: AbortSignal): Promise<void>
  close(): Promise<void>
}

/** Beside SQLite in a data folder: what is committed is written to the log then, and nothing before. */
export function besideSqlite(dataFolder: string): Bystander {
  return {
    endOrphans: async () => undefined,
    committed: (_handover, over) =>
      new Promise((resolve) => {
        const watcher: FSWatcher = watch(dataFolder, (_event, file) => {
          if (file?.endsWith('-wal')) stop()
        })
        const stop = () => {
          watcher.close()
          resolve()
        }
        over.addEventListener('abort', stop)
      }),
    close: async () => undefined,
  }
}

/** Beside a MongoDB whose servers under test call themselves `appName` in their address. */
export function besideMongo(url: string, appName: string): Bystander {
  const client = new MongoClient(url)
  const handovers = client.db().collection('handovers')
  return {
    // MongoDB ends them by itself after `transactionLifetimeLimitSeconds`, by default a minute, during which it refuses
    // others what they had locked.
    endOrphans: async () => {
      const admin = client.db('admin')
      for (;;) {
        const open = await admin
          .aggregate([
            { $currentOp: { allUsers: true, idleSessions: true } },
            { $match: { appName, 'transaction.parameters': { $exists: true } } },
          ])
          .toArray()
        if (open.length === 0) return
        const killSessions = open.map(({ lsid }) => ({ id: (lsid as Document).id }))
        await admin.command({ killSessions })
        await pause(5)
      }
    },
    committed: async (handover, over) => {
      const where = { _id: new ObjectId(handover), state: 'carriedOut' }
      while (!over.aborted && !(await handovers.findOne(where))) await pause(1)
    },
    close: () => client.close(),
  }
}
