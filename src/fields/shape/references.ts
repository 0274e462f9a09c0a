import { isRecord } from './types.ts'

const isId = (value: unknown): boolean => typeof value === 'string' && value !== ''

/** An id, or the document itself as it was read: Payload keeps the id. */
const isDocument = (value: unknown): boolean => isId(value) || (isRecord(value) && isId(value.id))

/** Whether a value refers to one document of `relationTo`; several collections ask for `{ relationTo, value }`. */
export function isReference(value: unknown, relationTo: string | readonly string[]): boolean {
  if (typeof relationTo === 'string') return isDocument(value)
  if (!isRecord(value) || typeof value.relationTo !== 'string') return false
  return relationTo.includes(value.relationTo) && isDocument(value.value)
}

/** What the admin panel and Payload mean by no document. */
export const isNoReference = (value: unknown): boolean =>
  value === '' || value === 'none' || value === 'null'
