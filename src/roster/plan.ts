import type { Day } from '../handover/calendar.ts'
import { type Problem, problemsOf } from '../handover/problems.ts'
import type { SeatChange, Term } from '../handover/terms.ts'
import { settle } from '../handover/yielding.ts'
import type { Localised } from '../i18n/text.ts'
import { likeness } from '../interviews/matching.ts'
import { byLine, type LineProblem } from './lineProblem.ts'
import { type Named, namesWith, resolve } from './names.ts'
import type { Roster, RosterRow, Sector } from './readRoster.ts'
import { extendSeats } from './seats.ts'

/** A role as it stands, with all its terms. */
export interface KnownRole extends Named {
  today: Day
  seats: readonly SeatChange[]
  terms: readonly Term[]
}

/** What is there before the import. */
export interface Known {
  roles: readonly KnownRole[]
  ambassadors: readonly Named[]
  organisations: readonly Named[]
}

/** Somebody or something that a file names: known by id, or to be made. */
export interface Planned {
  id: string | undefined
  name: string
}

export interface PlannedRole extends Planned {
  /** Entries that its seats over time do not have yet. */
  added: SeatChange[]
}

export interface PlannedTerm {
  row: RosterRow
  role: PlannedRole
  /** Whether the very same term is there already. */
  known: boolean
}

/** What an import would write, or everything that stands in its way; nothing is written yet. */
export interface RosterPlan {
  roles: PlannedRole[]
  ambassadors: (Planned & { rows: RosterRow[] })[]
  organisations: (Planned & { sector: Sector | null })[]
  terms: PlannedTerm[]
  problems: LineProblem[]
}

/**
 * Works out what importing a roster would write. What is known stays as it is, but for seats that are added to a role.
 * `into` is the role for all rows; without it each row names its own.
 */
export function planRoster(roster: Roster, known: Known, into?: KnownRole): RosterPlan {
  const { rows } = roster
  const people = namesWith(rows, ({ name }) => [name])
  const workplaces = namesWith(rows, ({ organisation, appointedBy }) => [
    organisation,
    ...appointedBy,
  ])
  const ambassadors = resolve(people, known.ambassadors, 'ambassador')
  const organisations = resolve(workplaces, known.organisations, 'organisation')
  const roles = into
    ? { found: [{ id: into.id, name: into.names[0] ?? '', rows }], problems: [] }
    : resolve(
        namesWith(rows, ({ role }) => [role]),
        known.roles,
        'role',
      )
  const timelines = roles.found.map((role) =>
    planTimeline(
      role,
      known.roles.find(({ id }) => id === role.id),
      (name) => ambassadors.found.find((one) => likeness(one.name) === likeness(name))?.id,
    ),
  )
  return {
    roles: timelines.map(({ role }) => role),
    ambassadors: ambassadors.found,
    organisations: organisations.found.map(({ rows, ...planned }) => ({
      ...planned,
      sector: rows.find(({ organisation }) => sameName(organisation, planned))?.sector ?? null,
    })),
    terms: timelines.flatMap(({ terms }) => terms),
    problems: [
      ...roster.problems,
      ...roles.problems,
      ...ambassadors.problems,
      ...organisations.problems,
      ...timelines.flatMap(({ problems }) => problems),
    ].sort(byLine),
  }
}

const sameName = (name: string, planned: Planned) => likeness(name) === likeness(planned.name)
const planned = (row: RosterRow): string => `line:${row.line}`

/** The seats and terms of one role as the file would have them. */
function planTimeline(
  { id, name, rows }: Planned & { rows: RosterRow[] },
  known: KnownRole | undefined,
  idOf: (name: string) => string | undefined,
): { role: PlannedRole; terms: PlannedTerm[]; problems: LineProblem[] } {
  const before = { seats: known?.seats ?? [], terms: known?.terms ?? [] }
  const seats = extendSeats(
    before.seats,
    rows.map(({ line, startsOn, seats }) => ({ line, from: startsOn, seats })),
  )
  const role: PlannedRole = {
    id,
    name,
    added: seats.added.map(({ from, seats }) => ({ from, seats })),
  }
  const beginning = (row: RosterRow) =>
    before.terms.find(
      ({ ambassador, startsOn }) => ambassador === idOf(row.name) && startsOn === row.startsOn,
    )
  const otherEnd = rows.flatMap((row): LineProblem[] => {
    const term = beginning(row)
    return term && !endsAs(term, row) ? [{ lines: [row.line], message: endsOtherwise(term) }] : []
  })
  const fresh = rows.filter((row) => !beginning(row))
  const opened = fresh.map((row) => termOf(row, idOf(row.name)))
  const history = [...before.seats, ...role.added]
  // What was wrong before is not the file's doing.
  const old = problemsOf(before.terms, before.seats).map(({ message }) => message.da)
  const today = known?.today ?? ''
  const broken = problemsOf(settle([...before.terms, ...opened], history, today), history)
    // With seats that contradict each other nobody can tell who is one too many.
    .filter(({ code }) => seats.problems.length === 0 || code === 'holdsTheRoleAlready')
    .filter(({ message }) => !old.includes(message.da))
    .map((problem) => ({ lines: linesOf(problem, fresh, seats.added), message: problem.message }))
  return {
    role,
    terms: rows.map((row) => ({ row, role, known: beginning(row) !== undefined })),
    problems: [...seats.problems, ...otherEnd, ...broken],
  }
}

/** The lines with a part in a problem: those of its terms, or else those that change the seats. */
function linesOf(
  { terms }: Problem,
  rows: readonly RosterRow[],
  added: readonly { lines: number[] }[],
): number[] {
  const mine = rows.filter((row) => terms.includes(planned(row))).map(({ line }) => line)
  return mine.length > 0 ? mine : added.flatMap(({ lines }) => lines)
}

function termOf(row: RosterRow, ambassador: string | undefined): Term {
  const { name, startsOn, endsOn } = row
  return {
    id: planned(row),
    ambassador: ambassador ?? `name:${likeness(name)}`,
    name,
    kind: 'ordinary',
    startsOn,
    endsOn,
    announcedOn: null,
    yielded: null,
  }
}

/** An acting term that made way was agreed to last longer. */
const endsAs = ({ endsOn, yielded }: Term, row: RosterRow): boolean =>
  endsOn === row.endsOn || (yielded !== null && yielded.endsOn === row.endsOn)

function endsOtherwise({ name, startsOn, endsOn }: Term): Localised {
  return {
    da: `Perioden for ${name} fra ${startsOn} er der allerede, men ${endsOn ? `med slutdagen ${endsOn}` : 'uden slutdag'}. Ret den i administrationen eller i filen.`,
    en: `The term of ${name} from ${startsOn} is there already, but ${endsOn ? `with ${endsOn} as its end day` : 'without an end day'}. Correct it in the admin panel or in the file.`,
  }
}
