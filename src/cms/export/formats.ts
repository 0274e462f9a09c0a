import { stringify } from 'csv-stringify/sync'
import type { Column } from './columns.ts'

type Doc = Record<string, unknown>

/** How documents become a file, piece by piece. */
export interface Format {
  type: string
  /** Whether it names the documents referred to, rather than give their ids. */
  named: boolean
  begin: (columns: readonly Column[]) => string
  /** One batch; `first` when nothing came before it. */
  batch: (docs: readonly Doc[], columns: readonly Column[], first: boolean) => string
  end: string
}

/**
 * Excel in Danish takes a semicolon for the separator, and any Excel takes UTF-8 for what it is when the file begins with a
 * byte order mark. A cell that a spreadsheet would run as a formula gets an apostrophe in front
 * (https://owasp.org/www-community/attacks/CSV_Injection); texts are always quoted, for the line breaks in them.
 */
const csvOptions = {
  delimiter: ';',
  record_delimiter: '\r\n',
  quoted_string: true,
  escape_formulas: true,
} as const

const byteOrderMark = '\uFEFF'

const csv: Format = {
  type: 'text/csv; charset=utf-8',
  named: true,
  begin: (columns) => byteOrderMark + stringify([columns.map(({ header }) => header)], csvOptions),
  batch: (docs, columns) =>
    stringify(
      docs.map((doc) => columns.map(({ cell }) => cell(doc))),
      csvOptions,
    ),
  end: '',
}

const json: Format = {
  type: 'application/json; charset=utf-8',
  named: false,
  begin: () => '[',
  batch: (docs, _, first) =>
    docs.map((doc, at) => `${first && at === 0 ? '\n' : ',\n'}${JSON.stringify(doc)}`).join(''),
  end: '\n]\n',
}

/** What a list can be exported as; the key is the file's ending. */
export const formats: Record<string, Format> = { csv, json }
