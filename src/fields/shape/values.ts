import type { FlattenedField } from 'payload'
import type { Localised } from '../../i18n/text.ts'
import { isDate, looksLikeDay } from './dates.ts'
import { isNoReference, isReference } from './references.ts'
import { richTextProblem } from './richText.ts'
import { type Around, isRecord } from './types.ts'
import { oneOf, words } from './words.ts'

/** A field whose value has no fields of its own. */
export type ValueField = Exclude<
  FlattenedField,
  { type: 'array' | 'blocks' | 'group' | 'join' | 'tab' }
>

const decimal = /^\s*-?\d+(?:\.\d+)?(?:e[+-]?\d+)?\s*$/i

const isNumber = (value: unknown): boolean =>
  typeof value === 'string'
    ? decimal.test(value) && Number.isFinite(Number(value))
    : typeof value === 'number' && Number.isFinite(value)

const isPoint = (value: unknown): boolean =>
  Array.isArray(value) && value.length === 2 && value.every(isNumber)

/** Row ids and the like: Payload turns numbers into text. */
const isTextOf = (field: ValueField, value: unknown): boolean =>
  typeof value === 'string' || (field.name === 'id' && typeof value === 'number')

/** What is wrong with one value (of a list, when the field has many); undefined when nothing is. */
export function valueProblem(
  field: ValueField,
  value: unknown,
  { isValidated }: Around = {},
): Localised | undefined {
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'email':
    case 'code':
      return isTextOf(field, value) ? undefined : words.text
    case 'number':
      return isNumber(value) ? undefined : words.number
    case 'checkbox':
      return [true, false, 'true', 'false'].includes(value as boolean) ? undefined : words.checkbox
    case 'date':
      if (isDate(value)) return undefined
      if (field.admin?.date?.pickerAppearance !== 'dayOnly') return words.moment
      return isValidated && looksLikeDay(value) ? undefined : words.day
    case 'select':
    case 'radio': {
      const values = field.options.map((one) => (typeof one === 'string' ? one : one.value))
      return values.includes(value as string) ? undefined : oneOf(values)
    }
    case 'relationship':
    case 'upload':
      return isReference(value, field.relationTo) ? undefined : words.reference
    case 'richText':
      return richTextProblem(field, value)
    case 'point':
      return isPoint(value) ? undefined : words.point
    case 'json':
      return undefined
  }
}

/** Ways of saying that there is nothing, which Payload or a database would stumble over. */
export function isEmpty(field: ValueField, value: unknown): boolean {
  if (value === null) return true
  if (field.type === 'relationship' || field.type === 'upload') return isNoReference(value)
  const isText = field.type === 'text' || field.type === 'textarea' || field.type === 'code'
  return !isText && typeof value === 'string' && value.trim() === ''
}

/** A rich text that came as JSON in a text, as Payload takes it. */
export function read(field: ValueField, value: unknown): unknown {
  if (field.type !== 'richText' || typeof value !== 'string') return value
  try {
    const parsed: unknown = JSON.parse(value)
    return isRecord(parsed) ? parsed : value
  } catch {
    return value
  }
}
