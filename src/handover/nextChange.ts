import { calendarDayIn, type Day, startOfDay } from './calendar.ts'
import type { SeatChange, SeatTerm } from './terms.ts'
import { changeDays } from './timeline.ts'

/**
 * The next moment at which what the public may be told of the role stops being true: a term begins, ends or is
 * announced, or the seats change. Null when nothing is known to come. Days begin in the role's time zone.
 */
export function nextChange(
  terms: readonly SeatTerm[],
  history: readonly SeatChange[],
  timeZone: string,
  moment: Date,
): Date | null {
  const today = calendarDayIn(timeZone, moment)
  const day = earliest(
    [
      ...changeDays(terms, history),
      ...terms.flatMap(({ announcedOn }) => (announcedOn === null ? [] : [announcedOn])),
    ].filter((each) => each > today),
  )
  return day === null ? null : startOfDay(timeZone, day)
}

function earliest(days: readonly Day[]): Day | null {
  return days.reduce<Day | null>(
    (first, day) => (first === null || day < first ? day : first),
    null,
  )
}
