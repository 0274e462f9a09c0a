import { getTranslation, type I18nClient } from '@payloadcms/translations'
import type { FlattenedField, PayloadRequest } from 'payload'
import { languageOf } from '../../i18n/text.ts'
import { siteTimeZone } from '../../i18n/timeZones.ts'
import { richTextToParagraphs } from '../../richtext/plainText.ts'
import type { NameOf } from './names.ts'

/** What a cell needs to know to be written for people. */
export interface Reading {
  nameOf: NameOf
  i18n: PayloadRequest['i18n']
}

// Swedish writes dates as ISO 8601 does, which Excel understands in every language
const moments = new Intl.DateTimeFormat('sv-SE', {
  dateStyle: 'short',
  timeStyle: 'short',
  timeZone: siteTimeZone,
})

const yes = { da: 'Ja', en: 'Yes' }
const no = { da: 'Nej', en: 'No' }

/** The label of a field as its form shows it. */
export function labelOf(field: FlattenedField, { i18n }: Reading): string {
  const label = 'label' in field ? field.label : undefined
  return typeof label === 'string' || (label && typeof label === 'object')
    ? getTranslation(label, i18n as unknown as I18nClient)
    : field.name
}

/** A value of a field as people read it, in one cell; nothing is an empty text. */
export function cellOf(field: FlattenedField, value: unknown, reading: Reading): string {
  if (value === null || value === undefined || value === '') return ''
  switch (field.type) {
    case 'checkbox':
      return (value ? yes : no)[languageOf(reading.i18n.language)]
    case 'date': {
      const isDay = field.admin?.date?.pickerAppearance === 'dayOnly'
      return isDay ? String(value).slice(0, 10) : moments.format(new Date(String(value)))
    }
    case 'select':
    case 'radio':
      return several(value, (one) => optionOf(field.options, one, reading))
    case 'relationship':
    case 'upload':
      return several(value, (one) => referenceOf(field.relationTo, one, reading))
    case 'richText':
      return richTextToParagraphs(value).join('\n\n')
    case 'array':
      return rows(value)
        .map((row) => insideOf(field.flattenedFields, row, reading, ': '))
        .join('\n')
    case 'group':
      return insideOf(field.flattenedFields, value as Row, reading, ': ')
    case 'text':
    case 'number':
      return several(value, String)
    default:
      return typeof value === 'object' ? JSON.stringify(value) : String(value)
  }
}

type Row = Record<string, unknown>
const rows = (value: unknown): Row[] => (Array.isArray(value) ? (value as Row[]) : [])

const several = (value: unknown, say: (one: unknown) => string): string =>
  [value].flat().map(say).filter(Boolean).join(', ')

const insideOf = (
  fields: readonly FlattenedField[],
  row: Row,
  reading: Reading,
  between: string,
): string =>
  fields
    .filter(isTold)
    .map((field) => cellOf(field, row[field.name], reading))
    .filter(Boolean)
    .join(between)

function optionOf(
  options: readonly (string | { value: string; label: unknown })[],
  value: unknown,
  { i18n }: Reading,
): string {
  const option = options.find((one) => typeof one === 'object' && one.value === value)
  return typeof option === 'object'
    ? getTranslation(option.label as string, i18n as unknown as I18nClient)
    : String(value)
}

/** A document by what the panel calls it. */
function referenceOf(
  relationTo: string | string[],
  value: unknown,
  { nameOf }: Pick<Reading, 'nameOf'>,
): string {
  if (!Array.isArray(relationTo)) return nameOf(relationTo, String(value))
  const { relationTo: slug, value: id } = value as { relationTo: string; value: unknown }
  return nameOf(slug, String(id))
}

/** Whether a field is one that people read: not hidden, and not worked out of other documents. */
export function isTold(field: FlattenedField): boolean {
  if (field.type === 'join' || ('virtual' in field && field.virtual)) return false
  if ('hidden' in field && field.hidden) return false
  if (field.admin && 'hidden' in field.admin && field.admin.hidden === true) return false
  return field.name !== 'id' && !field.name.startsWith('_order')
}
