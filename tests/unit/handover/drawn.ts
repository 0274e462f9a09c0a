import type { SeatChange, Term, TermKind } from '../../../src/handover/terms.ts'

/**
 * Timelines as people draw them. Each column is a month of 2025 and 2026; `=` is a month in office of an ordinary term,
 * `~` of an acting one, `>` at the end leaves it open:
 *
 *     1  : '            3'      (three seats from January 2026, one before: the first column is from the start)
 *     Anna: '===         '
 */
export const month = (column: number): string =>
  new Date(Date.UTC(2025, column, 1)).toISOString().slice(0, 10)

/** A term out of a drawing; the name is its id, and its ambassador's id up to the first digit. */
export function drawnTerm(name: string, drawing: string): Term {
  const first = drawing.search(/[=~>]/)
  const last = Math.max(drawing.lastIndexOf('='), drawing.lastIndexOf('~'))
  const kind: TermKind = drawing.includes('~') ? 'acting' : 'ordinary'
  return {
    id: name,
    ambassador: name.replace(/\d+$/, ''),
    name,
    kind,
    startsOn: month(first),
    endsOn: drawing.includes('>') ? null : month(last + 1),
    announcedOn: null,
    yielded: null,
  }
}

export function drawnTerms(drawing: Record<string, string>): Term[] {
  return Object.entries(drawing).map(([name, line]) => drawnTerm(name, line))
}

/** Seats out of a drawing: a digit in a column is the number of seats from that month on. */
export function drawnSeats(drawing: string): SeatChange[] {
  return [...drawing].flatMap((sign, column) =>
    /\d/.test(sign) ? [{ from: month(column), seats: Number(sign) }] : [],
  )
}

/** Draws terms again over 24 months, in the order of their names; months not drawn are blank. */
export function draw(terms: readonly Term[]): Record<string, string> {
  const columns = Array.from({ length: 24 }, (_, column) => month(column))
  return Object.fromEntries(
    terms.map(({ name, kind, startsOn, endsOn }) => {
      const sign = kind === 'acting' ? '~' : '='
      const inOffice = columns.map((day) =>
        day >= startsOn && (endsOn === null || day < endsOn) ? sign : ' ',
      )
      const line = inOffice.join('').trimEnd()
      return [name, endsOn === null ? `${line.slice(0, line.indexOf(sign) + 1)}>` : line]
    }),
  )
}
