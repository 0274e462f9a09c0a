import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { headings } from '../headings.ts'

type Tables = SQLiteAdapter['rawTables']
type Table = Tables[string]

/**
 * Gives the tables the indexes that their queries need and takes those away that mislead. Runs before the tables are
 * built, so migrations contain the result. `tests/database/plans.test.ts` asserts what SQLite makes of it.
 */
export function arrangeIndexes(tables: Tables): void {
  for (const table of Object.values(tables)) {
    indexForeignKeys(table)
    if (table.name.startsWith('payload_')) continue
    dropCoarseIndexes(table)
    indexLists(table)
    indexHeadings(table, tables[`${table.name}_locales`])
  }
}

/**
 * Gives every column that refers to another table an index of its own, where Payload has none: the `*_locales` tables
 * (`_parent_id` is second in their only index). Without it each publish reads the locales of all versions.
 */
function indexForeignKeys(table: Table): void {
  const indexes = indexesOf(table)
  for (const column of referringColumns(table)) {
    const leads = Object.values(indexes).some(
      ({ on }) => (Array.isArray(on) ? on[0] : on) === column,
    )
    const name = table.columns[column]?.name
    if (leads || !name || table.columns[column]?.primaryKey) continue
    indexes[`${column}ForeignKey`] = {
      name: `${table.name}_${name.replace(/^_/, '')}_fk_idx`,
      on: column,
    }
  }
}

/** Columns of few different values that aren't of a type which says so by itself. */
const coarse = /^(version_)?(_status|deletedAt|sector|_?order|_?path|snapshot|publishedLocale)$/

/**
 * Takes away the indexes on columns in which a handful of values stand in all rows. SQLite keeps no statistics unless
 * asked to, and takes a value looked up in any index for one of ten rows: `id IN (twelve ids) AND _status = 'published'`
 * then reads everything that is published. Without them it goes by the id, and no write has to keep them up.
 */
function dropCoarseIndexes(table: Table): void {
  const indexes = indexesOf(table)
  for (const [key, { on, unique }] of Object.entries(indexes)) {
    const [column = '', ...more] = [on].flat()
    const { type } = table.columns[column] ?? {}
    const few = type === 'boolean' || type === 'enum' || coarse.test(column)
    if (few && more.length === 0 && !unique) delete indexes[key]
  }
}

/** What lists are sorted by, newest first; of versions, the moments of the document. */
const sortedBy = ['publishedAt', 'createdAt', 'updatedAt']
/** What every list asks for besides, in documents and in versions. */
const filters = [
  ['', ['id', '_status', 'deletedAt', 'inUse']],
  ['version_', ['id', 'latest', 'version_deletedAt', 'version__status']],
] as const

/**
 * Indexes in the order of lists that also hold what lists filter by: a page is read from the end of the index, and the
 * count of all pages from the index alone. Payload adds `createdAt` to whatever it sorts by.
 */
function indexLists(table: Table): void {
  const indexes = indexesOf(table)
  for (const [prefix, filtered] of filters) {
    const has = (column: string) => column in table.columns
    if (!isListed(table, prefix)) continue
    for (const column of sortedBy.filter((one) => has(`${prefix}${one}`))) {
      const on = [...new Set([`${prefix}${column}`, 'createdAt', ...filtered.filter(has)])]
      const name = table.columns[`${prefix}${column}`]?.name
      for (const [key, index] of Object.entries(indexes)) {
        if ([index.on].flat().join() === on[0] && !index.unique) delete indexes[key]
      }
      indexes[`${prefix}${column}List`] = { name: `${table.name}_${name}_list_idx`, on }
    }
  }
}

/**
 * Indexes in the order of the headings in each language, which also hold whose they are: pages of lists by heading are
 * read along them, and searches look through them instead of the rows with all texts (`pages.ts`). From there they come
 * to the versions by their ids, most of which are not the latest of their documents: an index tells without the rows.
 */
function indexHeadings(table: Table, texts: Table | undefined): void {
  if (!texts) return
  for (const [prefix, filtered] of filters) {
    if (!isListed(table, prefix)) continue
    for (const column of headings.map((one) => `${prefix}${one}`)) {
      const name = texts.columns[column]?.name
      if (!name) continue
      const on = ['_locale', column, '_parentID']
      indexesOf(texts)[`${column}List`] = { name: `${texts.name}_${name}_list_idx`, on }
      if (prefix === '') continue
      indexesOf(table).latestList = { name: `${table.name}_latest_list_idx`, on: [...filtered] }
    }
  }
}

/** Whether a table holds what lists show: documents, or with the prefix their versions. */
const isListed = ({ columns }: Table, prefix: string): boolean =>
  `${prefix}deletedAt` in columns && 'createdAt' in columns

const indexesOf = (table: Table): NonNullable<Table['indexes']> => {
  table.indexes ??= {}
  return table.indexes
}

function referringColumns({ columns, foreignKeys = {} }: Table): Set<string> {
  const direct = Object.entries(columns).filter(([, column]) => column.reference)
  const named = Object.values(foreignKeys).map((foreignKey) => foreignKey.columns[0])
  return new Set([...direct.map(([key]) => key), ...named.filter((key) => key !== undefined)])
}
