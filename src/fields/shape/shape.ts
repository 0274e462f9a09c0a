import type { FlattenedField } from 'payload'
import type { Localised } from '../../i18n/text.ts'
import { type Around, isRecord, type Place, type Shaped, type ShapeProblem } from './types.ts'
import { isEmpty, read, type ValueField, valueProblem } from './values.ts'
import { words } from './words.ts'

type Data = Record<string, unknown>
type Fields = readonly FlattenedField[]

const refused = (place: Place, message: Localised): Shaped<never> => ({
  value: undefined as never,
  problems: [{ place, message }],
})

/** Payload's admin panel sends 0 for a list without rows; null is what a list is read as where it is empty. */
const isNoList = (value: unknown): boolean =>
  value === null || value === 0 || value === '0' || value === ''

/**
 * Checks that every value of a document's data is of its field's kind. It knows nothing of what is required or
 * sensible: that is validation, which drafts go without. Data that Payload ignores is left alone: what no field is
 * called, and joins.
 *
 * Answers the data as Payload and both databases can take it, where it says in another way that there is nothing
 * (null for a list or a group, an empty text for a date), or every problem. `data` itself isn't changed.
 */
export function shapeOf(
  fields: Fields,
  data: Data,
  around: Around = {},
  above: Place = [],
): Shaped<Data> {
  const value = { ...data }
  const problems: ShapeProblem[] = []
  for (const field of fields) {
    if (!Object.hasOwn(data, field.name) || data[field.name] === undefined) continue
    const shaped = shapeOfField(field, data[field.name], around, [...above, field])
    value[field.name] = shaped.value
    problems.push(...shaped.problems)
  }
  return { value, problems }
}

function shapeOfField(field: FlattenedField, value: unknown, around: Around, place: Place): Shaped {
  const isLocalised = 'localized' in field && field.localized === true
  if (isLocalised && around.inNoLanguage) return refused(place, words.language)
  switch (field.type) {
    case 'join':
      return { value, problems: [] }
    case 'group':
    case 'tab':
      if (value === null) return { value: nothingIn(field.flattenedFields), problems: [] }
      if (!isRecord(value)) return refused(place, words.group)
      return shapeOf(field.flattenedFields, value, around, place)
    case 'array':
      return listOf(value, place, (row, at) =>
        isRecord(row) ? shapeOf(field.flattenedFields, row, around, at) : refused(at, words.group),
      )
    case 'blocks': {
      const known = (field.blockReferences ?? field.blocks).flatMap(
        (block) => (typeof block === 'string' ? around.blocks?.[block] : block) ?? [],
      )
      return listOf(value, place, (row, at) => {
        const block = isRecord(row) && known.find(({ slug }) => slug === row.blockType)
        if (!isRecord(row)) return refused(at, words.group)
        return block ? shapeOf(block.flattenedFields, row, around, at) : refused(at, words.block)
      })
    }
    default:
      if ('virtual' in field && field.virtual) return { value, problems: [] }
      return 'hasMany' in field && field.hasMany
        ? listOf(value, place, (one, at) => shapeOfValue(field, one, around, at))
        : isEmpty(field, value)
          ? { value: emptied(field, value), problems: [] }
          : shapeOfValue(field, value, around, place)
  }
}

function shapeOfValue(field: ValueField, sent: unknown, around: Around, place: Place): Shaped {
  const value = read(field, sent)
  const message = valueProblem(field, value, around)
  return message ? refused(place, message) : { value, problems: [] }
}

/** Payload makes an empty checkbox false by itself, and null of the rest. */
const emptied = (field: ValueField, value: unknown) => (field.type === 'checkbox' ? value : null)

function listOf(
  value: unknown,
  place: Place,
  shape: (one: unknown, at: Place) => Shaped,
): Shaped<unknown[]> {
  if (isNoList(value)) return { value: [], problems: [] }
  if (!Array.isArray(value)) return refused(place, words.list)
  const shaped = value.map((one, index) => shape(one, [...place, index]))
  return {
    value: shaped.map((one) => one.value),
    problems: shaped.flatMap((one) => one.problems),
  }
}

/** A group with nothing in it, said of each field: what a group leaves out keeps its value. */
function nothingIn(fields: Fields): Data {
  const shaped = fields.flatMap((field): [string, unknown][] => {
    if (field.type === 'join' || ('virtual' in field && field.virtual)) return []
    if (field.type === 'group' || field.type === 'tab')
      return [[field.name, nothingIn(field.flattenedFields)]]
    const isList = field.type === 'array' || field.type === 'blocks'
    return [[field.name, isList || ('hasMany' in field && field.hasMany) ? [] : null]]
  })
  return Object.fromEntries(shaped)
}
