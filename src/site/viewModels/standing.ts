import { calendarDayIn, type Day } from '../../handover/calendar.ts'
import { standingOn } from '../../handover/holders.ts'
import type { SeatChange, SeatTerm } from '../../handover/terms.ts'
import type { Language } from '../../i18n/text.ts'
import { compareNames, dayOf, siteTimeZone } from '../dates.ts'
import { type Related, readable } from '../related.ts'
import { type InLanguages, type Passage, passage } from '../text.ts'
import { type Person, type PersonSource, personOf } from './person.ts'

/** What is read of a role. */
export interface RoleSource {
  id: string
  name?: InLanguages<string>
  description?: InLanguages<string>
  timeZone?: string | null
  seatHistory?: { from?: string | null; seats?: number | null }[] | null
}

/** What is read of a term. */
export interface TermSource {
  id: string
  role?: Related<{ id: string }>
  ambassador?: Related<PersonSource>
  startsOn?: string | null
  endsOn?: string | null
  announcedOn?: string | null
  kind?: string | null
}

/** One term as a page shows it; without a person when the ambassador's own page is not public. */
export interface Seat {
  person: Person | null
  startsOn: Day
  endsOn: Day | null
  acting: boolean
}

/** Terms that began and ended on the same days. */
export interface Cohort {
  startsOn: Day
  endsOn: Day | null
  seats: Seat[]
}

/** Who holds a role, who will and who did, as of a day. */
export interface RoleStanding {
  id: string
  name: Passage | null
  description: Passage | null
  day: Day
  holders: Seat[]
  vacancies: number
  announced: Seat[]
  former: Cohort[]
}

/** The standing of the role at a moment, in the role's own time zone. */
export function roleStanding(
  role: RoleSource,
  terms: readonly TermSource[],
  moment: Date,
  language: Language,
): RoleStanding {
  const day = dayOfRole(role, moment)
  const standing = standingOn(datedTerms(terms), seatsOf(role), day)
  const seat = (term: DatedTerm) => seatOf(term, day, language)
  return {
    id: role.id,
    name: passage(role.name, language),
    description: passage(role.description, language),
    day,
    holders: standing.holders.map(seat),
    vacancies: standing.vacancies,
    announced: standing.announced.map(seat),
    former: cohorts(standing.former.map((term) => seatOf(term, term.startsOn, language))),
  }
}

/** Who held the role on a day, as they were on that day. */
export function holdersOn(
  role: RoleSource,
  terms: readonly TermSource[],
  day: Day,
  language: Language,
): Seat[] {
  const { holders } = standingOn(datedTerms(terms), seatsOf(role), day)
  return holders.map((term) => seatOf(term, day, language))
}

/** The terms of a role out of many, whether the relation came populated or as an id. */
export function termsOf(role: { id: string }, terms: readonly TermSource[]): TermSource[] {
  return terms.filter((term) => idOf(term.role) === role.id)
}

/** The day it is for the role; a zone that the machine does not know counts as the site's. */
export function dayOfRole(role: Pick<RoleSource, 'timeZone'>, moment: Date): Day {
  try {
    return calendarDayIn(role.timeZone || siteTimeZone, moment)
  } catch {
    return calendarDayIn(siteTimeZone, moment)
  }
}

/** A term with its days, and its ambassador by id. */
export interface DatedTerm extends SeatTerm {
  source: TermSource
  ambassador: string
}

/** The terms that have a first day and may be read. */
export function datedTerms(terms: readonly TermSource[]): DatedTerm[] {
  return terms.map(datesOf).filter((each) => each !== null)
}

const idOf = (of: Related<{ id: string }>): string =>
  String(typeof of === 'object' && of !== null ? of.id : of)

function datesOf(source: TermSource): DatedTerm | null {
  const startsOn = dayOf(source.startsOn)
  if (!startsOn || !readable(source)) return null
  return {
    source,
    ambassador: idOf(source.ambassador),
    startsOn,
    endsOn: dayOf(source.endsOn),
    announcedOn: dayOf(source.announcedOn),
  }
}

/** The seats of a role over time. */
export function seatsOf(role: RoleSource): SeatChange[] {
  return (role.seatHistory ?? []).flatMap((change) => {
    const from = dayOf(change.from)
    return from ? [{ from, seats: change.seats ?? 0 }] : []
  })
}

function seatOf(term: DatedTerm, day: Day, language: Language): Seat {
  return {
    person: personOf(term.source.ambassador, day, language),
    startsOn: term.startsOn,
    endsOn: term.endsOn,
    acting: term.source.kind === 'acting',
  }
}

function cohorts(seats: Seat[]): Cohort[] {
  const groups = new Map<string, Cohort>()
  for (const seat of seats) {
    const key = `${seat.startsOn}/${seat.endsOn}`
    const group = groups.get(key) ?? { startsOn: seat.startsOn, endsOn: seat.endsOn, seats: [] }
    group.seats.push(seat)
    groups.set(key, group)
  }
  for (const group of groups.values()) {
    group.seats.sort((a, b) => compareNames(a.person?.name ?? '', b.person?.name ?? ''))
  }
  return [...groups.values()]
}
