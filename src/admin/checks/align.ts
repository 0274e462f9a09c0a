import { type Fields, shapes } from '../../publishing/checks/index.ts'
import type { Previewed } from '../../publishing/preview.ts'

const rowsOf = (value: unknown): Fields[] =>
  Array.isArray(value)
    ? value.map((row: unknown) => (typeof row === 'object' && row !== null ? (row as Fields) : {}))
    : []

/** Whether a row of the form is not in the other language’s version yet: it was added after that was read. */
export function hasNewRows(collection: Previewed, own: Fields, other: Fields): boolean {
  return shapes[collection].rows.some(({ name }) => {
    const known = new Set(rowsOf(other[name]).map(({ id }) => id))
    return rowsOf(own[name]).some(({ id }) => !known.has(id))
  })
}

/** The other language’s version with its rows in the order of the form, in which they may have been moved since. */
export function alignRows(collection: Previewed, own: Fields, other: Fields): Fields {
  const rows = shapes[collection].rows.map(({ name }) => {
    const known = new Map(rowsOf(other[name]).map((row) => [row.id, row]))
    return [name, rowsOf(own[name]).map(({ id }) => known.get(id) ?? {})] as const
  })
  return { ...other, ...Object.fromEntries(rows) }
}
