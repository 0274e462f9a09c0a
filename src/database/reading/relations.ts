import { documentTag, type Tag } from '../../publishing/tags.ts'
import type { Fields } from './paths.ts'

type Json = Record<string, unknown>

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Tags of every document that a document, as it is stored, refers to: in relations, uploads, joins and rich texts, in all
 * languages. It names also those that readers will not be told of: their absence is a part of the answer.
 */
export function referredTo(doc: unknown, fields: Fields, found: Set<Tag> = new Set()): Set<Tag> {
  if (Array.isArray(doc)) {
    for (const each of doc) referredTo(each, fields, found)
    return found
  }
  if (!isObject(doc)) return found
  for (const field of fields) {
    const value = doc[field.name]
    if (value === undefined || value === null) continue
    if (field.type === 'relationship' || field.type === 'upload') {
      relation(value, field.relationTo, found)
    } else if (field.type === 'join') {
      if (isObject(value)) relation(value.docs, field.collection, found)
    } else if (field.type === 'richText' || field.type === 'json') {
      anywhere(value, found)
    } else if (field.type === 'blocks') {
      for (const block of field.blocks) perLanguage(field, value, block.flattenedFields, found)
    } else if ('flattenedFields' in field) {
      perLanguage(field, value, field.flattenedFields, found)
    }
  }
  return found
}

/** A localised list or group read in all languages is an object of them. */
function perLanguage(field: object, value: unknown, fields: Fields, found: Set<Tag>): void {
  referredTo(value, fields, found)
  const localised = 'localized' in field && field.localized === true
  if (localised && isObject(value)) {
    for (const each of Object.values(value)) referredTo(each, fields, found)
  }
}

/** One id or several, documents in their place, `{ relationTo, value }`, or any of these by language. */
function relation(value: unknown, target: string | readonly string[], found: Set<Tag>): void {
  if (Array.isArray(value)) {
    for (const each of value) relation(each, target, found)
  } else if (typeof value === 'string' || typeof value === 'number') {
    for (const slug of [target].flat()) found.add(documentTag(slug, String(value)))
  } else if (isObject(value)) {
    if (typeof value.relationTo === 'string') relation(value.value, value.relationTo, found)
    else if ('id' in value) relation(value.id, target, found)
    else for (const each of Object.values(value)) relation(each, target, found)
  }
}

/** `{ relationTo, value }` wherever it stands: links and pictures of a rich text. */
function anywhere(value: unknown, found: Set<Tag>): void {
  if (Array.isArray(value)) {
    for (const each of value) anywhere(each, found)
  } else if (isObject(value)) {
    if (typeof value.relationTo === 'string') relation(value.value, value.relationTo, found)
    for (const each of Object.values(value)) anywhere(each, found)
  }
}
