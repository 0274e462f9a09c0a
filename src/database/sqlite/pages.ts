import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { getTableName, type SQL } from '@payloadcms/db-sqlite/drizzle'
import { type Column, type Db, idsAlongTexts, type TextList, textListOf } from './alongTexts.ts'
import { idsByHeading } from './byHeading.ts'
import { type Join, textOf } from './joins.ts'

/** What drizzle knows of a statement before it is sent; its own type of it is internal. */
interface Asked {
  fields: Record<string, unknown>
  table: SQLiteAdapter['tables'][string]
  joins?: { on: SQL; table: Join['table']; joinType: string }[]
  where?: SQL
  orderBy?: SQL[]
  groupBy?: SQL[]
  limit?: number
  offset?: number
}
interface Query {
  config: Asked
  execute(): Promise<unknown>
}

/** From where on our statements are better than Payload's. */
interface Thresholds {
  /** So many documents are quickly sorted by a heading that is looked up for each of them. */
  few: number
  /** What is so many times as much as is asked for is soon found by looking at one document after the other. */
  plenty: number
}
const measured: Thresholds = { few: 1000, plenty: 10 }

/**
 * Gives Payload the pages of lists that are sorted by a heading, or searched in one, along the indexes of headings: the
 * same documents in the same order as from its own statement, for which SQLite looks up the headings of all of them.
 * Where that is no better, and for every other list, Payload's own statement stays. Called when the adapter is connected.
 */
export function pageAlongTexts(adapter: SQLiteAdapter, { few, plenty } = measured): void {
  const { countDistinct } = adapter
  const db = adapter.drizzle as unknown as Db
  const counted = new WeakMap<SQL, Promise<number>>()
  // Payload counts after the page, by the same filter: what was counted for the page serves for that.
  const countOnce: typeof countDistinct = async (args) => {
    const before = counted.get(args.where)
    counted.delete(args.where)
    return before ?? countDistinct.call(adapter, args)
  }

  const pageOf = async (asked: Asked): Promise<{ id: unknown }[] | null> => {
    const { fields, table, orderBy = [], groupBy, limit, offset = 0 } = asked
    const tableName = getTableName(table)
    const joins = (asked.joins ?? []).map(joinOf)
    const list = textListOf(adapter, tableName, joins, asked.where)
    if (!list || !limit || groupBy || fields.id !== table.id) return null
    const heading = indexedHeading(adapter, list, orderBy[0])
    if (!list.needsTexts && !heading) return null
    const counting = countDistinct.call(adapter, { db, joins, tableName, where: list.where })
    counted.set(list.where, counting)
    const total = await counting
    const piece = { orderBy, limit, offset }
    if (list.needsTexts) {
      const rare = total <= plenty * (offset + limit)
      return heading || rare ? idsAlongTexts(db, list, piece) : null
    }
    return heading && total > few ? idsByHeading(db, list, heading, piece) : null
  }

  Object.assign(adapter, { countDistinct: countOnce })
  beforeAsking(db, pageOf)
}

/** Lets `page` answer what is selected distinct, or leave it to drizzle with null. */
function beforeAsking(db: Db, page: (asked: Asked) => Promise<unknown[] | null>): void {
  const { selectDistinct } = db
  const ours = (fields: Parameters<typeof selectDistinct>[0]) => {
    const builder = selectDistinct.call(db, fields)
    const { from } = builder
    return Object.assign(builder, {
      from: (table: Parameters<typeof from>[0]) => {
        const query = from.call(builder, table) as unknown as Query
        const { execute } = query
        query.execute = async () => (await page(query.config)) ?? execute.call(query)
        return query
      },
    })
  }
  Object.assign(db, { selectDistinct: ours })
}

const joinOf = ({ on, table, joinType }: NonNullable<Asked['joins']>[number]): Join => ({
  condition: on,
  table,
  type: joinType === 'left' ? 'leftJoin' : 'innerJoin',
})

/** The text that a list is sorted by first, when there is an index in its order. */
function indexedHeading(
  adapter: SQLiteAdapter,
  { texts }: TextList,
  first: SQL | undefined,
): Column | null {
  const name = getTableName(texts)
  const [, table, column] = /^"([^"]+)"\."([^"]+)" (?:asc|desc)$/.exec(textOf(first)) ?? []
  const { columns = {}, indexes = {} } = adapter.rawTables[name] ?? {}
  const [key] = Object.entries(columns).find(([, one]) => one.name === column) ?? []
  if (table !== name || !key) return null
  const leads = Object.values(indexes).some(({ on }) => `${on}`.startsWith(`_locale,${key},`))
  return leads ? (texts[key] ?? null) : null
}
