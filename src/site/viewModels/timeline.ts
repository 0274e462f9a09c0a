import type { Day } from '../../handover/calendar.ts'
import { type DrawnLane, drawingOf } from '../../handover/drawing.ts'
import { contains } from '../../handover/intervals.ts'
import { isPublicOn } from '../../handover/terms.ts'
import { timelineOf } from '../../handover/timeline.ts'
import type { Language } from '../../i18n/text.ts'
import { personOf } from './person.ts'
import {
  type DatedTerm,
  datedTerms,
  dayOfRole,
  type RoleSource,
  seatsOf,
  type TermSource,
} from './standing.ts'

/** Somebody with a seat; without a name when readers may not know it yet. */
export interface TimelineHolder {
  id: string
  name: string | null
  path: string | null
  startsOn: Day
  endsOn: Day | null
  acting: boolean
}

/** A stretch of days `[from, to)` over which nothing changes. */
export interface TimelineRow {
  from: Day
  to: Day | null
  current: boolean
  seats: number
  vacancies: number
  holders: TimelineHolder[]
}

/** The history of a role as a picture, one unit a day, and the same in words. */
export interface RoleTimeline {
  days: number
  today: number
  years: { year: string; x: number }[]
  lanes: DrawnLane<TimelineHolder>[]
  /** From the first day on. */
  rows: TimelineRow[]
}

/** The timeline of the role as readers may know it at the moment; null for one that never had a seat or a holder. */
export function roleTimeline(
  role: RoleSource,
  terms: readonly TermSource[],
  moment: Date,
  language: Language,
): RoleTimeline | null {
  const today = dayOfRole(role, moment)
  const seats = seatsOf(role)
  const open = datedTerms(terms).filter((term) => isPublicOn(term, today))
  const drawing = drawingOf(open, seats, today)
  if (!drawing) return null
  const holder = (term: DatedTerm) => holderOf(term, language)
  return {
    days: drawing.days,
    today: drawing.today,
    years: drawing.years,
    lanes: drawing.lanes.map(({ bars, gaps }) => ({
      bars: bars.map((bar) => ({ ...bar, term: holder(bar.term) })),
      gaps,
    })),
    rows: timelineOf(open, seats).map(({ from, to, seats, vacancies, holders }) => ({
      from,
      to,
      current: contains({ startsOn: from, endsOn: to }, today),
      seats,
      vacancies,
      holders: holders.map(holder),
    })),
  }
}

function holderOf(term: DatedTerm, language: Language): TimelineHolder {
  const person = personOf(term.source.ambassador, term.startsOn, language)
  return {
    id: term.source.id,
    name: person?.name ?? null,
    path: person?.path ?? null,
    startsOn: term.startsOn,
    endsOn: term.endsOn,
    acting: term.source.kind === 'acting',
  }
}
