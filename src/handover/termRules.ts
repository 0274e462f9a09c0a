import type { Localised } from '../i18n/text.ts'
import type { Day } from './calendar.ts'

/** One ambassador in one role over `[startsOn, endsOn)`; an open end is undefined. */
export interface TermDates {
  startsOn: Day
  endsOn?: Day | undefined
}

/** Why a term can't stand: the field it is about, and the words for whoever wrote it. */
export interface TermProblem {
  path: 'startsOn' | 'endsOn'
  message: Localised
}

const overlap = (a: TermDates, b: TermDates): boolean =>
  (!b.endsOn || a.startsOn < b.endsOn) && (!a.endsOn || b.startsOn < a.endsOn)

const period = ({ startsOn, endsOn }: TermDates): string => `${startsOn} – ${endsOn ?? ''}`.trim()

/**
 * Everything that is wrong with a term, given the same ambassador's other terms in the same role: it must end
 * after it begins, and the terms of one ambassador in one role never overlap.
 */
export function problemsOfTerm(term: TermDates, others: readonly TermDates[]): TermProblem[] {
  if (term.endsOn && term.endsOn <= term.startsOn) {
    return [
      {
        path: 'endsOn',
        message: {
          da: 'Slutdagen skal ligge efter den første dag.',
          en: 'The end day must come after the first day.',
        },
      },
    ]
  }
  return others
    .filter((other) => overlap(term, other))
    .map((other) => ({
      path: 'startsOn' as const,
      message: {
        da: `Ambassadøren har allerede rollen i perioden ${period(other)}.`,
        en: `The ambassador already holds the role in the period ${period(other)}.`,
      },
    }))
}
