import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { getTableName, type SQL } from '@payloadcms/db-sqlite/drizzle'
import { SQLiteSyncDialect } from '@payloadcms/db-sqlite/drizzle/sqlite-core'

type Args = Parameters<SQLiteAdapter['countDistinct']>[0]
/** A table that Payload joins to the one it lists, because a filter or an order looks into it. */
export type Join = Args['joins'][number]

const dialect = new SQLiteSyncDialect()
/** A part of a statement as SQLite gets it, with `?` for each value. */
export const textOf = (part: SQL | undefined): string => (part ? dialect.sqlToQuery(part).sql : '')
/** The values of a part of a statement, in the order of their `?`. */
export const valuesOf = (part: SQL): unknown[] => dialect.sqlToQuery(part).params
export const nameOf = ({ table }: Join): string => getTableName(table)

const isLeft = ({ type }: Join): boolean => type === undefined || type === 'leftJoin'

/** The joins that the filter looks into, and those that they are joined by. A left join itself takes no row away. */
export function neededFor(where: SQL | undefined, joins: Args['joins']): Args['joins'] {
  let text = textOf(where)
  const needed: Args['joins'] = []
  for (const join of [...joins].reverse()) {
    if (isLeft(join) && !text.includes(`"${nameOf(join)}"`)) continue
    needed.unshift(join)
    text += textOf(join.condition)
  }
  return needed
}

/** Whether what is joined are a document's texts in one language: one row at most, by the unique index of their table. */
export const joinsTexts = (join: Join, texts: string): boolean =>
  isLeft(join) && nameOf(join) === texts && textOf(join.condition).includes('"_locale" = ')
