import type { ClientField } from 'payload'

/** The fields that stand in another one, or beside it in the same row or tab. */
const within = (field: ClientField): readonly ClientField[] => {
  if (field.type === 'tabs') return field.tabs.flatMap((tab) => tab.fields)
  return 'fields' in field ? field.fields : []
}

/** The field of a form that has this name, whatever row or tab it stands in. */
export function fieldNamed(fields: readonly ClientField[], name: string): ClientField | undefined {
  for (const field of fields) {
    const named = 'name' in field
    if (named && field.name === name) return field
    if (named) continue
    const found = fieldNamed(within(field), name)
    if (found) return found
  }
  return undefined
}

/** A field with all that stand in it. */
export const withInner = (field: ClientField): ClientField[] => [
  field,
  ...within(field).flatMap(withInner),
]

/** Whether people write a field of the form: the rest is the server's, which no one chooses about. */
export function isWritten(fields: readonly ClientField[], name: string): boolean {
  const { hidden, readOnly, disabled } = (fieldNamed(fields, name)?.admin ?? {}) as Admin
  return name.startsWith('_') || !(hidden || readOnly || disabled)
}

interface Admin {
  hidden?: boolean
  readOnly?: boolean
  disabled?: boolean
}

const idPattern = /^([0-9a-f]{24}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

/** Everything in a value that may be the id of something else. */
export function idsIn(value: unknown): string[] {
  if (typeof value === 'string') return idPattern.test(value) ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(idsIn)
}
