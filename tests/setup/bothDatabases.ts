import { randomUUID } from 'node:crypto'
import { inject } from 'vitest'

/** The databases of this machine: SQLite always, MongoDB when the run has one. `url` is a fresh one each time. */
export function bothDatabases(): { name: string; url: () => string | undefined }[] {
  const mongo = inject('mongoUrl')
  const sqlite = { name: 'SQLite', url: () => undefined }
  if (!mongo) return [sqlite]
  const fresh = () => {
    const url = new URL(mongo)
    url.pathname = `/stafet-${randomUUID().slice(0, 8)}`
    return url.toString()
  }
  return [sqlite, { name: 'MongoDB', url: fresh }]
}
