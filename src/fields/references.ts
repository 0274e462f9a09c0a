import type { FlattenedField } from 'payload'
import { idOf, type Reference } from '../references.ts'

type RelationField = Extract<FlattenedField, { type: 'relationship' | 'upload' }>

/** One value of a relation: which document, and where it stands (`exchanges.0.question`). */
export type FoundReference = {
  field: RelationField
  collection: string
  id: string
  path: string
  /** Takes it out of the data it was found in. */
  drop(): void
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Everything that the relations in a document's data refer to. Values of another kind are left to validation. */
export function referencesIn(
  fields: readonly FlattenedField[],
  data: unknown,
  above = '',
): FoundReference[] {
  if (!isRecord(data)) return []
  return fields.flatMap((field) => {
    const value = data[field.name]
    const path = `${above}${field.name}`
    if (field.type === 'group' || field.type === 'tab') {
      return referencesIn(field.flattenedFields, value, `${path}.`)
    }
    if (field.type === 'array') {
      const rows = Array.isArray(value) ? value : []
      return rows.flatMap((row, at) => referencesIn(field.flattenedFields, row, `${path}.${at}.`))
    }
    if (field.type !== 'relationship' && field.type !== 'upload') return []
    const collection = field.relationTo
    if (typeof collection !== 'string') return []
    return [value].flat().flatMap((one): FoundReference[] => {
      const id = idOf(one as Reference)
      if (typeof id !== 'string' || id === '') return []
      return [{ field, collection, id, path, drop: () => drop(data, field.name, id) }]
    })
  })
}

function drop(data: Record<string, unknown>, name: string, id: string): void {
  const value = data[name]
  data[name] = Array.isArray(value) ? value.filter((one) => idOf(one) !== id) : null
}
