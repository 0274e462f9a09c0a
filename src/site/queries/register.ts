import type { Payload, SelectType, Where } from 'payload'
import type { RegisterOf } from '../../memory/index.ts'

interface Declared<Doc, Row extends { id: string }> {
  collection: 'interviews' | 'cases' | 'ambassadors' | 'questions' | 'themes' | 'organisations'
  /** Which of its documents readers may see. */
  readable: Where
  select: SelectType
  row: (doc: Doc & { id: string }) => Row
  sort: string[]
  /** The same order. */
  compare: (one: Row, other: Row) => number
}

/**
 * Asks the database itself: of ten thousand documents Payload would look at every field of the collection, which takes
 * many times as long. So relations are told as they are stored, drafts included: rows are counted and compared, and what is
 * shown of them is read as a reader reads it.
 */
export function register<Doc, Row extends { id: string }>({
  collection,
  readable,
  select,
  row,
  sort,
  compare,
}: Declared<Doc, Row>): RegisterOf<Row> {
  const find = async (payload: Payload, where: Where, select: SelectType) => {
    const asked = { collection, where, select, sort, pagination: false, limit: 0 }
    return (await payload.db.find<Doc & { id: string }>(asked)).docs
  }
  return {
    collection,
    list: async (payload) => {
      const docs = await find(payload, readable, { createdAt: true })
      return docs.map(({ id }) => id)
    },
    read: async (payload, ids) => {
      const among: Where = { and: [{ id: { in: [...ids] } }, readable] }
      return (await find(payload, among, select)).map(row)
    },
    compare,
  }
}
