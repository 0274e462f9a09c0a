import type { FlattenedField } from 'payload'
import { cellOf, isTold, labelOf, type Reading } from './cell.ts'

/** A column of a spreadsheet. */
export interface Column {
  header: string
  cell: (doc: Record<string, unknown>) => string
}

/**
 * The columns of a collection, in the order of its fields: the same ones whatever is in the documents, so that a list can be
 * written while it is read. A group has a column for each of its fields; a list is one cell with a line for each row.
 */
export function columnsOf(fields: readonly FlattenedField[], reading: Reading): Column[] {
  const id: Column = { header: 'ID', cell: ({ id: value }) => String(value) }
  return [id, ...fields.filter(isTold).flatMap((field) => of(field, reading))]
}

function of(field: FlattenedField, reading: Reading): Column[] {
  const header = labelOf(field, reading)
  if (field.type !== 'group') {
    return [{ header, cell: (doc) => cellOf(field, doc[field.name], reading) }]
  }
  return field.flattenedFields
    .filter(isTold)
    .flatMap((inner) => of(inner, reading))
    .map((column) => ({
      header: `${header}: ${column.header}`,
      cell: (doc) => column.cell((doc[field.name] ?? {}) as Record<string, unknown>),
    }))
}
