import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { and, count, type SQL, sql } from '@payloadcms/db-sqlite/drizzle'
import { needsRowOf } from './conditions.ts'
import { type Join, joinsTexts, nameOf, textOf, valuesOf } from './joins.ts'

type Table = SQLiteAdapter['tables'][string]
export type Column = Table[string]
export type Db = Parameters<SQLiteAdapter['countDistinct']>[0]['db']

/** Documents or versions that are filtered or sorted by their texts in one language. */
export interface TextList {
  documents: Table
  texts: Table
  /** Which of the texts are a document's in that language. */
  condition: SQL
  where: SQL
  /** The filter leaves out whatever has no texts in that language. */
  needsTexts: boolean
}

/** What of a list SQLite returns, and in which order. */
export interface Piece {
  where?: SQL | undefined
  orderBy: SQL[]
  limit: number
  offset: number
}

/** The list that Payload joins these tables for, when they are nothing but its texts in one language. */
export function textListOf(
  adapter: SQLiteAdapter,
  tableName: string,
  joins: Join[],
  where: SQL | undefined,
): TextList | null {
  const name = `${tableName}${adapter.localesSuffix}`
  const [join, ...more] = joins
  const documents = adapter.tables[tableName]
  const texts = adapter.tables[name]
  if (!join || more.length > 0 || !joinsTexts(join, name)) return null
  if (!documents || !texts || !join.condition || !where) return null
  const needsTexts = needsRowOf(nameOf(join), textOf(where))
  return { documents, texts, condition: join.condition, where, needsTexts }
}

/** How many there are, of a list that needs texts: read along an index of them, for which no document is looked at first. */
export async function countAlongTexts(db: Db, list: TextList): Promise<number> {
  const { documents, texts, condition, where } = list
  const [found] = await db
    .select({ count: count() })
    .from(texts)
    .crossJoin(documents)
    .where(and(condition, where))
  return Number(found?.count ?? 0)
}

/**
 * The ids of a piece of what has texts. SQLite takes a left join from the left, so that it looks at every document
 * before it knows an order by a text; a cross join it takes as it is written.
 */
export function idsAlongTexts(db: Db, list: TextList, piece: Piece): Promise<{ id: unknown }[]> {
  const { documents, texts, condition, where } = list
  return db
    .select({ id: column(documents, 'id') })
    .from(texts)
    .crossJoin(documents)
    .where(and(condition, where, piece.where))
    .orderBy(...piece.orderBy)
    .limit(piece.limit)
    .offset(piece.offset)
}

/** The ids of a piece of what has no such text in that language: no texts at all, or none in that column. */
export async function idsWithoutText(
  db: Db,
  list: TextList,
  text: Column,
  piece: Piece,
): Promise<{ id: unknown }[]> {
  const { documents, texts, condition, where } = list
  const id = column(documents, 'id')
  const language = sql`${column(texts, '_locale')} = ${valuesOf(condition).at(-1)}`
  const every = sql<number>`(SELECT count(*) FROM ${documents}) =
    (SELECT count(*) FROM ${texts} WHERE ${language} AND ${text} IS NOT NULL)`
  // Mostly there are none, which two counts tell at once: each document has one row of texts in a language at most.
  const [all] = await db.select({ have: every }).from(sql`(SELECT 1)`)
  if (all?.have) return []
  const without = sql`(${id} IN (SELECT ${column(texts, '_parentID')} FROM ${texts} WHERE ${language} AND ${text} IS NULL)
    OR NOT EXISTS (SELECT 1 FROM ${texts} WHERE ${condition}))`
  return db
    .select({ id })
    .from(documents)
    .leftJoin(texts, condition)
    .where(and(where, without))
    .orderBy(...piece.orderBy)
    .limit(piece.limit)
    .offset(piece.offset)
}

/** Every table of documents and every one of texts has the columns that are asked for here. */
function column(table: Table, name: string): Column {
  const found = table[name]
  if (!found) throw new Error(`There is no column ${name}.`)
  return found
}
