/** One record of a CSV file; `line` is the line of the file on which it begins, from 1. */
export interface Row {
  line: number
  cells: string[]
}

/** The records in order, and where the text stops being CSV, if it does. */
export interface Csv {
  rows: Row[]
  /** A cell that begins with a quotation mark and is not closed, or goes on after it was. */
  brokenAt: number | null
}

export type Delimiter = ',' | ';' | '\t'

/**
 * Reads CSV as RFC 4180 has it, from text whose lines end with `\n`: a cell in quotation marks may hold delimiters, line
 * ends and doubled quotation marks. Lines without any text are left out. Reading stops where the text is broken.
 */
export function parseCsv(text: string, delimiter: Delimiter): Csv {
  const cell = new RegExp(
    `(?:"([^"]*(?:""[^"]*)*)"|((?!")[^${delimiter}\\n]*))(${delimiter}|\\n|$)`,
    'y',
  )
  const rows: Row[] = []
  let line = 1
  let row: Row = { line, cells: [] }
  while (cell.lastIndex < text.length || row.cells.length > 0) {
    const at = cell.lastIndex
    const match = cell.exec(text)
    if (!match) return { rows, brokenAt: line }
    const [, quoted, plain = '', end] = match
    row.cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    line += text.slice(at, cell.lastIndex).split('\n').length - 1
    if (end === delimiter) continue
    if (row.cells.some((each) => each.trim() !== '')) rows.push(row)
    row = { line, cells: [] }
    if (end === '') break
  }
  return { rows, brokenAt: null }
}
