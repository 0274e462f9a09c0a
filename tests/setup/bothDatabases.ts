import { randomUUID } from 'node:crypto'
import { inject } from 'vitest'

interface Database {
  name: string
  url: () => string | undefined
}

const sqlite: Database = { name: 'SQLite', url: () => undefined }

/** The databases of this machine: SQLite always, MongoDB when the run has one. `url` is a fresh one each time. */
export function bothDatabases(): Database[] {
  const mongo = inject('mongoUrl')
  if (!mongo) return [sqlite]
  const fresh = () => {
    const url = new URL(mongo)
    url.pathname = `/stafet-${randomUUID().slice(0, 8)}`
    return url.toString()
  }
  return [sqlite, { name: 'MongoDB', url: fresh }]
}

/**
 * Where a long browser story is played: on SQLite, and on MongoDB as well in `npm test -- --everything`. That both behave
 * alike is what `tests/database` is for, and `publish.test.ts` goes through the browser on both each time.
 */
export const browserDatabases = (): Database[] =>
  process.env.STAFET_EVERYTHING ? bothDatabases() : [sqlite]
