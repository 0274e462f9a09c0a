import { type Day, isDay } from '../handover/calendar.ts'
import type { Localised } from '../i18n/text.ts'
import { likeness } from '../interviews/matching.ts'
import { type Cells, type Column, readCells } from './columns.ts'
import type { LineProblem } from './lineProblem.ts'

export const sectors = ['state', 'region', 'municipality', 'other'] as const
export type Sector = (typeof sectors)[number]

/** A row of the file: somebody who held, holds or will hold a seat of a role over `[startsOn, endsOn)`. */
export interface RosterRow {
  line: number
  name: string
  /** Empty when the file doesn't say; so are `organisation` and, with a role named for the whole file, `role`. */
  title: string
  organisation: string
  sector: Sector | null
  role: string
  /** The number of seats of the role from `startsOn` on. */
  seats: number
  startsOn: Day
  /** null leaves the term open. */
  endsOn: Day | null
  appointedBy: string[]
}

/** The rows that make sense, and everything that doesn't. */
export interface Roster {
  rows: RosterRow[]
  problems: LineProblem[]
}

const mostSeats = 50

/** Reads a roster out of the text of a CSV file; its columns are those of `columns.ts`, in any order. */
export function readRoster(text: string, { roleGiven = false } = {}): Roster {
  const { rows, problems } = readCells(text, roleGiven ? ['role'] : [])
  const read = rows.map((cells) => readRow(cells, roleGiven))
  return {
    rows: read.flatMap(({ row, wrong }) => (wrong.length === 0 ? [row] : [])),
    problems: [
      ...problems,
      ...read.flatMap(({ row, wrong }) => wrong.map((message) => ({ lines: [row.line], message }))),
    ],
  }
}

function readRow(
  { line, text }: Cells,
  roleGiven: boolean,
): { row: RosterRow; wrong: Localised[] } {
  const wrong: Localised[] = []
  const required: Column[] = roleGiven ? ['name'] : ['name', 'role']
  for (const column of required) if (!text[column]) wrong.push(isEmpty(column))
  const sector = sectors.find((each) => each === text.sector.toLowerCase()) ?? null
  if (text.sector && !sector) wrong.push(unknownSector(text.sector))
  const seats = /^\d{1,2}$/.test(text.seats) ? Number(text.seats) : Number.NaN
  if (!(seats <= mostSeats)) wrong.push(noNumber(text.seats))
  const { starts_on: startsOn, ends_on: endsOn } = text
  if (!startsOn) wrong.push(isEmpty('starts_on'))
  else if (!isDay(startsOn)) wrong.push(noDay('starts_on', startsOn))
  if (endsOn && !isDay(endsOn)) wrong.push(noDay('ends_on', endsOn))
  if (isDay(startsOn) && isDay(endsOn) && endsOn <= startsOn) wrong.push(endsTooEarly)
  const { name, title, organisation, role } = text
  const row = { line, name, title, organisation, sector, role, seats, startsOn }
  return { row: { ...row, endsOn: endsOn || null, appointedBy: listOf(text.appointed_by) }, wrong }
}

/** What stands between semicolons, each once. */
function listOf(text: string): string[] {
  const names = text.split(';').map((name) => name.trim())
  const likenesses = names.map(likeness)
  return names.filter((name, at) => name !== '' && likenesses.indexOf(likeness(name)) === at)
}

const isEmpty = (column: Column): Localised => ({
  da: `${column} er tom.`,
  en: `${column} is empty.`,
})
const unknownSector = (text: string): Localised => ({
  da: `sector er »${text}«, men skal være ${sectors.join(', ')} eller tom.`,
  en: `sector is “${text}”, but must be ${sectors.join(', ')} or empty.`,
})
const noNumber = (text: string): Localised => ({
  da: `seats er »${text}«, men skal være et helt tal fra 0 til ${mostSeats}.`,
  en: `seats is “${text}”, but must be a whole number from 0 to ${mostSeats}.`,
})
const noDay = (column: Column, text: string): Localised => ({
  da: `${column} er »${text}«, og den dato findes ikke. Skriv den som ÅÅÅÅ-MM-DD.`,
  en: `${column} is “${text}”, and there is no such date. Write it as YYYY-MM-DD.`,
})
const endsTooEarly: Localised = {
  da: 'ends_on skal ligge efter starts_on; det er den første dag, pladsen ikke længere er optaget.',
  en: 'ends_on must come after starts_on; it is the first day on which the seat is no longer held.',
}
