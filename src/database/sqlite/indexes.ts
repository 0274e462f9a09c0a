import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

type Tables = SQLiteAdapter['rawTables']
type Table = Tables[string]

/**
 * Gives every column that refers to another table an index of its own, where Payload has none: the `*_locales` tables
 * (`_parent_id` is second in their only index). Without it each publish reads the locales of all versions.
 * Runs before the tables are built, so migrations contain the indexes.
 */
export function indexForeignKeys(tables: Tables): void {
  for (const table of Object.values(tables)) {
    const indexes = table.indexes ?? {}
    table.indexes = indexes
    for (const column of referringColumns(table)) {
      const leads = Object.values(indexes).some(
        ({ on }) => (Array.isArray(on) ? on[0] : on) === column,
      )
      const name = table.columns[column]?.name
      if (leads || !name || table.columns[column]?.primaryKey) continue
      indexes[`${column}ForeignKey`] = { name: indexName(table.name, name), on: column }
    }
  }
}

function referringColumns({ columns, foreignKeys = {} }: Table): Set<string> {
  const direct = Object.entries(columns).filter(([, column]) => column.reference)
  const named = Object.values(foreignKeys).map((foreignKey) => foreignKey.columns[0])
  return new Set([...direct.map(([key]) => key), ...named.filter((key) => key !== undefined)])
}

function indexName(table: string, column: string): string {
  return `${table}_${column.replace(/^_/, '')}_fk_idx`
}
