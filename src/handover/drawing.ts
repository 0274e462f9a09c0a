import { addMonths, type Day, daysBetween } from './calendar.ts'
import { contains, earlier, later } from './intervals.ts'
import { type Lane, lanesOf } from './lanes.ts'
import { compare, type SeatChange, type SeatTerm } from './terms.ts'
import { changeDays } from './timeline.ts'

/** A stretch of a lane, measured in days from the picture's left edge. */
export interface Span {
  x: number
  width: number
}

/** A term as a bar. */
export interface Bar<T> extends Span {
  term: T
  when: 'former' | 'current' | 'coming'
  /** It goes on beyond the right edge: it has no end, or one too far away to be drawn. */
  open: boolean
}

/** A time at which nobody holds the lane's seat. */
export interface Gap extends Span {
  from: Day
  /** The first day of the next holder, or on which the seat is taken away; null when neither is known. */
  to: Day | null
}

/** One seat over time, as a row of the picture. */
export interface DrawnLane<T> {
  bars: Bar<T>[]
  gaps: Gap[]
}

/** The timeline of a role to scale: one unit is one day. */
export interface Drawing<T> {
  /** The day at the left edge. */
  from: Day
  /** The day at the right edge, which is no longer in the picture. */
  to: Day
  /** The width of the whole. */
  days: number
  lanes: DrawnLane<T>[]
  /** The years to write along the scale, each at its 1 January. */
  years: { year: string; x: number }[]
  /** Where today begins. */
  today: number
}

/** Further ahead than this, an end is not worth its room; terms without an end go on beyond the edge anyway. */
const horizonMonths = 120
/** At least so much is shown after the last thing known. */
const marginMonths = 2
const mostYears = 12

/**
 * Draws the timeline of a role; null when it never had a seat or a holder. The picture spans whole calendar years, from
 * the first day of the timeline to some time after everything known, today in any case included. Give it only the terms that whoever
 * looks may know of.
 */
export function drawingOf<T extends SeatTerm & { ambassador: string }>(
  terms: readonly T[],
  seats: readonly SeatChange[],
  today: Day,
): Drawing<T> | null {
  const lanes = lanesOf(terms, seats)
  const first = lanes
    .flatMap(({ terms, vacancies }) => [
      ...terms.map((term) => term.startsOn),
      ...vacancies.map(({ from }) => from),
    ])
    .reduce<Day | null>(earlier, null)
  if (first === null) return null
  const from = newYear(earlier(first, today) ?? today)
  const to = rightEdge(terms, seats, today)
  const span = (start: Day, end: Day | null): Span => {
    const x = daysBetween(from, start)
    return { x, width: daysBetween(from, earlier(end, to) ?? to) - x }
  }
  return {
    from,
    to,
    days: daysBetween(from, to),
    lanes: lanes.map((lane) => drawnLane(lane, today, to, span)),
    years: yearsBetween(from, to).map((year) => ({ year, x: daysBetween(from, `${year}-01-01`) })),
    today: daysBetween(from, today),
  }
}

function drawnLane<T extends SeatTerm>(
  { terms, vacancies }: Lane<T>,
  today: Day,
  edge: Day,
  span: (start: Day, end: Day | null) => Span,
): DrawnLane<T> {
  return {
    bars: terms.map((term) => ({
      ...span(term.startsOn, term.endsOn),
      term,
      when: contains(term, today) ? 'current' : today < term.startsOn ? 'coming' : 'former',
      open: term.endsOn === null || term.endsOn > edge,
    })),
    gaps: vacancies
      .filter(({ from }) => from < edge)
      .map(({ from, to }) => ({ ...span(from, to), from, to })),
  }
}

/** The 1 January some time after everything that is known, ends in the far future left aside. */
function rightEdge(terms: readonly SeatTerm[], seats: readonly SeatChange[], today: Day): Day {
  const horizon = addMonths(today, horizonMonths)
  const starts = [...terms.map(({ startsOn }) => startsOn), ...seats.map(({ from }) => from)]
  const ends = changeDays(terms, seats).filter((day) => day <= horizon)
  const last = [...starts, ...ends].reduce(later, today)
  return newYear(addMonths(addMonths(last, marginMonths), 12))
}

const newYear = (day: Day): Day => `${day.slice(0, 4)}-01-01`

/** Every year that begins in the picture, or every second, fifth, tenth… when they would be too many. */
function yearsBetween(from: Day, to: Day): string[] {
  const [first, end] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))]
  const step = [1, 2, 5, 10, 20, 50, 100].find((each) => (end - first) / each <= mostYears) ?? 1000
  const years = Array.from({ length: end - first }, (_, index) => first + index)
  return years
    .filter((year) => year % step === 0)
    .map((year) => String(year).padStart(4, '0'))
    .sort(compare)
}
