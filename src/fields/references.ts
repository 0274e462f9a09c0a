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
    return [value].flat().flatMap((one): FoundReference[] => {
      const [collection, id] = targetOf(field, one)
      if (typeof collection !== 'string' || typeof id !== 'string' || id === '') return []
      return [{ field, collection, id, path, drop: () => drop(data, field, id) }]
    })
  })
}

/** The collection and the id that a value of a relation names; one to several collections says which itself. */
function targetOf(field: RelationField, one: unknown): [collection: unknown, id: unknown] {
  if (typeof field.relationTo === 'string') return [field.relationTo, idOf(one as Reference)]
  return isRecord(one) ? [one.relationTo, idOf(one.value as Reference)] : [undefined, undefined]
}

function drop(data: Record<string, unknown>, field: RelationField, id: string): void {
  const value = data[field.name]
  const others = (one: unknown) => targetOf(field, one)[1] !== id
  data[field.name] = Array.isArray(value) ? value.filter(others) : null
}
