import { calendarDayIn, type Day } from './calendar.ts'
import { contains, dayBefore, type Interval } from './intervals.ts'

/** A term with the time zone in which its days begin and end: that of its role. */
export interface TermInZone extends Interval {
  startsOn: Day
  timeZone: string
}

/** Whether somebody holds an office at a moment, and otherwise when they did or will. */
export type Office =
  | { standing: 'current' }
  | { standing: 'coming'; firstDay: Day }
  | { standing: 'former'; lastDay: Day }
  | { standing: 'none' }

/**
 * What somebody's terms amount to at a moment, in whatever roles: one that runs counts before one that comes, and one
 * that comes before those that are over.
 */
export function officeAt(terms: readonly TermInZone[], moment: Date): Office {
  const now = terms.map((term) => ({ ...term, today: calendarDayIn(term.timeZone, moment) }))
  if (now.some((term) => contains(term, term.today))) return { standing: 'current' }
  const coming = now.filter(({ startsOn, today }) => today < startsOn).map((term) => term.startsOn)
  const [firstDay] = coming.sort()
  if (firstDay) return { standing: 'coming', firstDay }
  const ended = now.flatMap(({ endsOn }) => (endsOn === null ? [] : [endsOn])).sort()
  const lastEnd = ended.at(-1)
  return lastEnd ? { standing: 'former', lastDay: dayBefore(lastEnd) } : { standing: 'none' }
}
