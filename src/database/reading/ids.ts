import type { SQL } from '@payloadcms/db-sqlite/drizzle'
import { SQLiteSyncDialect } from '@payloadcms/db-sqlite/drizzle/sqlite-core'
import type { PayloadRequest } from 'payload'
import { type Asked, readingBy } from './session.ts'

const dialect = new SQLiteSyncDialect()

/**
 * The ids that a question finds, in its order; of drafts those of the documents. `question` asks `db.find` or `db.queryDrafts`
 * with the request that it is given. Payload's SQLite adapter makes a document, field by field, even of rows that hold
 * nothing else: of ten thousand that takes most of a second, in which the process does nothing else.
 */
export async function idsFound(
  req: PayloadRequest,
  question: (req: PayloadRequest) => Promise<{ docs: { id: number | string }[] }>,
): Promise<string[]> {
  let ids: string[] | undefined
  const reading = readingBy(req, async (ask, name, asked) => {
    const { columns, orderBy, where } = asked
    const rows = await ask(name, {
      ...(columns ? { columns } : {}),
      ...(orderBy ? { orderBy } : {}),
      ...(where ? { where } : {}),
    })
    const order = orderBy ? undefined : orderIn(where)
    if (order) rows.sort((one, other) => order(one.id) - order(other.id))
    ids = rows.map(({ id, parent }) => String(parent ?? id))
    return []
  })
  try {
    const { docs } = await question(reading.req)
    return ids ?? docs.map(({ id }) => String(id))
  } finally {
    reading.end()
  }
}

/** Where ids stand in a filter that names them: what is sorted by another table's column is asked in two steps. */
function orderIn(where: Asked['where']): (id: unknown) => number {
  const places = new Map(dialect.sqlToQuery(where as SQL).params.map((id, at) => [id, at]))
  return (id) => places.get(id) ?? 0
}
