import type { Field } from 'payload'
import { isRecord } from '../../fields/shape/types.ts'
import { concernsReaders } from '../unpublished/hide.ts'

/** Kinds of which the value itself is told, once its language is chosen. */
const single = new Set([
  'checkbox',
  'code',
  'date',
  'email',
  'json',
  'number',
  'radio',
  'select',
  'text',
  'textarea',
])

/** Kinds that get a value when they have none. */
const filledIn = new Set(['array', 'blocks', 'group', 'point'])

/** Nodes of a rich text that hold words and each other, and nothing that has to be looked up. */
const ofWords = new Set([
  'heading',
  'linebreak',
  'list',
  'listitem',
  'paragraph',
  'quote',
  'root',
  'tab',
  'text',
])

/**
 * Whether nothing of a field is anybody's business but its own: no rule says who reads it, no hook has a word in it, it is not
 * hidden, and it is not made of something else.
 */
export function isOpen(field: Field): boolean {
  if ('access' in field && field.access?.read) return false
  if ('hidden' in field && field.hidden) return false
  if ('virtual' in field && field.virtual) return false
  const hooks = 'hooks' in field ? (field.hooks?.afterRead ?? []) : []
  return hooks.every(concernsReaders)
}

/** Whether an open field gives this value, which is already that of one language, as it stands. */
export function isPlain(field: Field, value: unknown): boolean {
  // a default steps in
  if (value === undefined && 'defaultValue' in field && field.defaultValue !== undefined) {
    return false
  }
  if (value === undefined || value === null) return !filledIn.has(field.type)
  switch (field.type) {
    case 'relationship':
    case 'upload':
      return Array.isArray(value) ? value.every(isId) : isId(value)
    case 'richText':
      return isOfWords(isRecord(value) ? value.root : undefined)
    default:
      return single.has(field.type)
  }
}

const isId = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number'

function isOfWords(node: unknown): boolean {
  if (!isRecord(node) || !ofWords.has(String(node.type))) return false
  const { children } = node
  return children === undefined || (Array.isArray(children) && children.every(isOfWords))
}
