import type { Localised } from '../i18n/text.ts'
import { type Csv, type Delimiter, parseCsv } from './csv.ts'
import type { LineProblem } from './lineProblem.ts'

/** The columns of a roster. `note` is for whoever keeps the file and is not read. */
export const columns = [
  'name',
  'title',
  'organisation',
  'sector',
  'role',
  'seats',
  'starts_on',
  'ends_on',
  'appointed_by',
] as const
export type Column = (typeof columns)[number]

const delimiters: readonly Delimiter[] = [',', ';', '\t']

/** The text of each column in one row, without space around it. */
export interface Cells {
  line: number
  text: Record<Column, string>
}

const tidy = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim()
const headings = ({ rows }: Csv): string[] =>
  (rows[0]?.cells ?? []).map((cell) => tidy(cell).toLowerCase())
const isColumn = (name: string): name is Column => columns.some((column) => column === name)

/** The file with the delimiter that makes most sense of its first line: spreadsheets in Danish write semicolons. */
function readCsv(text: string): Csv {
  const readings = delimiters.map((delimiter) => parseCsv(text, delimiter))
  const known = (csv: Csv) => headings(csv).filter(isColumn).length
  return readings.reduce((best, csv) => (known(csv) > known(best) ? csv : best))
}

/** The rows below the headings, by column, and what is wrong with the form of the file. `optional` columns may be missing. */
export function readCells(
  text: string,
  optional: readonly Column[],
): { rows: Cells[]; problems: LineProblem[] } {
  const csv = readCsv(text)
  const names = headings(csv)
  const problems: LineProblem[] = []
  if (csv.brokenAt !== null) problems.push({ lines: [csv.brokenAt], message: broken })
  const [head, ...rest] = csv.rows
  if (!head) return { rows: [], problems: [...problems, { lines: [1], message: empty }] }
  const missing = columns.filter((name) => !names.includes(name) && !optional.includes(name))
  const twice = columns.filter((name) => names.filter((each) => each === name).length > 1)
  if (missing.length > 0) problems.push({ lines: [head.line], message: lacks(missing) })
  if (twice.length > 0) problems.push({ lines: [head.line], message: repeats(twice) })
  if (missing.length > 0 || twice.length > 0) return { rows: [], problems }
  const rows = rest.flatMap(({ line, cells }): Cells[] => {
    if (cells.length !== names.length) {
      problems.push({ lines: [line], message: otherWidth(cells.length, names.length) })
      return []
    }
    const of = (name: Column) => tidy(cells[names.indexOf(name)] ?? '')
    const text = Object.fromEntries(columns.map((name) => [name, of(name)]))
    return [{ line, text: text as Cells['text'] }]
  })
  return { rows, problems }
}

const empty: Localised = { da: 'Filen er tom.', en: 'The file is empty.' }
const broken: Localised = {
  da: 'Et felt i anførselstegn slutter ikke, hvor feltet slutter. Resten af filen er ikke læst.',
  en: 'A cell in quotation marks does not end where the cell ends. The rest of the file was not read.',
}
const lacks = (names: readonly string[]): Localised => ({
  da: `Der mangler kolonner: ${names.join(', ')}.`,
  en: `Columns are missing: ${names.join(', ')}.`,
})
const repeats = (names: readonly string[]): Localised => ({
  da: `Kolonner står der mere end én gang: ${names.join(', ')}.`,
  en: `Columns are there more than once: ${names.join(', ')}.`,
})
const otherWidth = (cells: number, headed: number): Localised => ({
  da: `Rækken har ${cells} ${cells === 1 ? 'felt' : 'felter'}, men der er ${headed} kolonner. Sæt felter med skilletegn i anførselstegn.`,
  en: `The row has ${cells} ${cells === 1 ? 'cell' : 'cells'}, but there are ${headed} columns. Put cells with delimiters in quotation marks.`,
})
