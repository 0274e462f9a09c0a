import type { SQL } from '@payloadcms/db-sqlite/drizzle'
import { isNotNull } from '@payloadcms/db-sqlite/drizzle'
import {
  type Column,
  type Db,
  idsAlongTexts,
  idsWithoutText,
  type Piece,
  type TextList,
} from './alongTexts.ts'
import { textOf } from './joins.ts'

/**
 * The ids of a page of a list by its headings, `text` being the column of the first of `orderBy`: those that have one
 * along its index, and those that have none, in SQLite before everything and so last from the end, by the rest of the order.
 */
export async function idsByHeading(
  db: Db,
  list: TextList,
  text: Column,
  { orderBy, limit, offset }: Piece,
): Promise<{ id: unknown }[]> {
  const having = (piece: Omit<Piece, 'orderBy'>) =>
    idsAlongTexts(db, list, { where: isNotNull(text), orderBy, ...piece })
  const without = (piece: Omit<Piece, 'orderBy'>) =>
    idsWithoutText(db, list, text, { orderBy: orderBy.slice(1), ...piece })

  if (isAscending(orderBy[0])) {
    const before = await without({ limit: offset + limit, offset: 0 })
    const page = before.slice(offset)
    if (page.length === limit) return page
    const left = { limit: limit - page.length, offset: Math.max(0, offset - before.length) }
    return [...page, ...(await having(left))]
  }
  const page = await having({ limit, offset })
  if (page.length === limit) return page
  const passed = page.length > 0 ? offset : (await having({ limit: offset, offset: 0 })).length
  return [...page, ...(await without({ limit: limit - page.length, offset: offset - passed }))]
}

const isAscending = (order: SQL | undefined): boolean => textOf(order).endsWith(' asc')
