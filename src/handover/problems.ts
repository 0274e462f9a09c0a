import type { Localised } from '../i18n/text.ts'
import { earlier, type Interval, later, overlap } from './intervals.ts'
import { sayNames, sayPeriod } from './sayDay.ts'
import { compare, type SeatChange, type Term } from './terms.ts'
import { type Segment, timelineOf } from './timeline.ts'

/** A reason why a set of terms can't stand. */
export interface Problem {
  code: 'endsBeforeItBegins' | 'holdsTheRoleAlready' | 'moreHoldersThanSeats' | 'twoSeatNumbers'
  /** The terms it is about. */
  terms: string[]
  /** The days on which it is so. */
  period: Interval
  message: Localised
}

/**
 * Everything that is wrong with the terms of one role: a term that does not end after it begins, two terms of one
 * ambassador that overlap, days with more holders than seats, two seat numbers from the same day. Empty when all is well.
 */
export function problemsOf(terms: readonly Term[], history: readonly SeatChange[]): Problem[] {
  const wellOrdered = terms.filter((term) => term.endsOn === null || term.startsOn < term.endsOn)
  return [
    ...terms.filter((term) => !wellOrdered.includes(term)).map(endsBeforeItBegins),
    ...overlapping(wellOrdered),
    ...overfull(wellOrdered, history),
    ...twoSeatNumbers(history),
  ]
}

/** The problems that a term has a part in. */
export function problemsWith(term: string, problems: readonly Problem[]): Problem[] {
  return problems.filter(({ terms }) => terms.includes(term))
}

function endsBeforeItBegins({ id, startsOn, endsOn, name }: Term): Problem {
  return {
    code: 'endsBeforeItBegins',
    terms: [id],
    period: { startsOn, endsOn },
    message: {
      da: `Slutdagen for ${name} skal ligge efter den første dag.`,
      en: `The end day of ${name} must come after the first day.`,
    },
  }
}

function overlapping(terms: readonly Term[]): Problem[] {
  return terms.flatMap((term, index) =>
    terms
      .slice(index + 1)
      .filter((other) => other.ambassador === term.ambassador && overlap(term, other))
      .map((other): Problem => {
        const startsOn = later(term.startsOn, other.startsOn)
        const endsOn = earlier(term.endsOn, other.endsOn)
        const days = sayPeriod(startsOn, endsOn)
        return {
          code: 'holdsTheRoleAlready',
          terms: [term.id, other.id],
          period: { startsOn, endsOn },
          message: {
            da: `${term.name} har allerede rollen ${days.da}.`,
            en: `${term.name} already holds the role ${days.en}.`,
          },
        }
      }),
  )
}

/** Neighbouring segments with the same holders and seats are one, so each message tells a whole period. */
function overfull(terms: readonly Term[], history: readonly SeatChange[]): Problem[] {
  return timelineOf(terms, history)
    .filter(({ holders, seats }) => holders.length > seats)
    .map(tooMany)
}

function tooMany({ from, to, holders, seats }: Segment<Term>): Problem {
  const days = sayPeriod(from, to)
  const names = sayNames(holders.map(({ name }) => name))
  const count = holders.length
  return {
    code: 'moreHoldersThanSeats',
    terms: holders.map(({ id }) => id),
    period: { startsOn: from, endsOn: to },
    message: {
      da: `Rollen har ${seatWords(seats).da} ${days.da}, men ville have ${count} ${count === 1 ? 'ambassadør' : 'ambassadører'}: ${names.da}.`,
      en: `The role has ${seatWords(seats).en} ${days.en}, but would have ${count} ${count === 1 ? 'ambassador' : 'ambassadors'}: ${names.en}.`,
    },
  }
}

function seatWords(seats: number): Localised {
  if (seats === 0) return { da: 'ingen pladser', en: 'no seats' }
  if (seats === 1) return { da: 'kun 1 plads', en: 'only 1 seat' }
  return { da: `kun ${seats} pladser`, en: `only ${seats} seats` }
}

function twoSeatNumbers(history: readonly SeatChange[]): Problem[] {
  const days = history.map(({ from }) => from)
  const twice = [...new Set(days.filter((day, index) => days.indexOf(day) !== index))]
  return twice.sort(compare).map((day) => {
    const said = sayPeriod(day, null)
    return {
      code: 'twoSeatNumbers',
      terms: [],
      period: { startsOn: day, endsOn: null },
      message: {
        da: `Antallet af pladser ${said.da} er angivet to gange.`,
        en: `The number of seats ${said.en} is given twice.`,
      },
    }
  })
}
