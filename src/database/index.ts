import path from 'node:path'
import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'

export function databaseAdapter({
  url,
  dataFolder,
}: {
  url: string | undefined
  dataFolder: string
}) {
  if (url?.startsWith('mongodb')) return mongooseAdapter({ url })
  return sqliteAdapter({
    client: { url: url ?? `file:${path.join(dataFolder, 'stafet.db')}` },
    idType: 'uuid',
    push: false,
    migrationDir: path.resolve('src/migrations'),
  })
}
