import type { Language, Localised } from '../../i18n/text.ts'
import { type ReadText, readRichText } from './readRichText.ts'
import type { Shape, TextField } from './shapes.ts'

/** The fields of a document in one language, as they were written there: nothing is filled in from the other. */
export type Fields = Readonly<Record<string, unknown>>

/** One text of a document in one language. */
export interface Passage {
  /** As forms name it: `exchanges.2.answer`. */
  path: string
  field: TextField
  /** How an editor knows it: “manchetten”, “svar 3”. */
  label: Localised
  language: Language
  isEmpty: boolean
  text: ReadText
}

const nothing: ReadText = { blocks: [], headings: [], links: [], pictures: [], outsideLinks: [] }

function read(value: unknown, { rich }: TextField): ReadText {
  if (rich) return readRichText(value)
  if (typeof value !== 'string' || value.trim() === '') return nothing
  const blocks = value.split(/\n\s*\n/).filter((block) => block.trim() !== '')
  return { ...nothing, blocks, outsideLinks: blocks }
}

const isEmpty = ({ blocks, headings, pictures }: ReadText): boolean =>
  blocks.length + headings.length + pictures.length === 0

/** Every text of a document in one language, the empty ones too, in the order of the page. */
export function passagesOf(shape: Shape, fields: Fields, language: Language): Passage[] {
  const one = (path: string, field: TextField, label: Localised, value: unknown): Passage => {
    const text = read(value, field)
    return { path, field, label, language, text, isEmpty: isEmpty(text) }
  }
  const plain = shape.texts.map((field) => one(field.name, field, field.label, fields[field.name]))
  const rows = shape.rows.flatMap(({ name, fields: columns }) =>
    rowsOf(fields[name]).flatMap((row, index) =>
      columns.map((field) => {
        const number = index + 1
        const label = { da: `${field.label.da} ${number}`, en: `${field.label.en} ${number}` }
        return one(`${name}.${index}.${field.name}`, field, label, row[field.name])
      }),
    ),
  )
  return [...plain, ...rows]
}

/** The rows of a list; anything that is none has no rows. */
export function rowsOf(value: unknown): Fields[] {
  if (!Array.isArray(value)) return []
  return value.map((row: unknown) =>
    typeof row === 'object' && row !== null ? (row as Fields) : {},
  )
}
