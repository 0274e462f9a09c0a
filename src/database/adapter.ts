import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { DatabaseAdapterObj } from 'payload'
import { databaseUrlUnknown } from './errors.ts'
import { replicaSetMongo } from './mongo/adapter.ts'
import { serialSqlite } from './sqlite/adapter.ts'

export interface DatabaseOptions {
  /** DATABASE_URL: empty or `file:…` for the embedded SQLite, `mongodb://…` for MongoDB. */
  url?: string | undefined
  /** Where the embedded database lies (`stafet.db`), and what a relative `file:` path is relative to. */
  dataFolder: string
  /** Milliseconds a transaction may do nothing before the embedded database rolls it back. Default 15,000. */
  idleLimit?: number
  /** Applies schema changes without migrations; for tests with collections of their own. Default false. */
  push?: boolean
}

/** The value of `db` in Payload's config. Throws DATABASE_URL_UNKNOWN for any other kind of address. */
export function databaseAdapter(options: DatabaseOptions): DatabaseAdapterObj {
  const { dataFolder, idleLimit = 15_000, push = false } = options
  const url = options.url?.trim() || 'file:stafet.db'
  if (/^mongodb(\+srv)?:\/\//.test(url)) return replicaSetMongo(url)
  if (url.startsWith('file:'))
    return serialSqlite({ path: filePath(url, dataFolder), idleLimit, push })
  throw databaseUrlUnknown(url)
}

/** `file:///absolute`, `file:/absolute` or `file:relative/to/the/data/folder`. */
function filePath(url: string, dataFolder: string): string {
  return url.startsWith('file:/')
    ? fileURLToPath(url)
    : resolve(dataFolder, url.slice('file:'.length))
}
