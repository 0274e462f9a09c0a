import { addDays, type Day } from '../handover/calendar.ts'

/** The first reminder comes this many days before the day to answer by. */
const before = 2
/** A server that was off on the day still reminds for so many days after it. */
const after = 3

/** What is known of a request that decides whether somebody is reminded. */
export interface Remindable {
  /** The days on which it was sent and by which to answer. */
  askedOn: Day
  answerBy: Day
  /** Whether the first and the second reminder have left. */
  early: boolean
  due: boolean
}

/**
 * The reminder that is due on a day: `early` some days before, never on the day of the request itself; `due` on the day to answer
 * by. Each at most once, and none that a later one has made needless.
 */
export function reminderOn(
  { answerBy, askedOn, due, early }: Remindable,
  today: Day,
): 'early' | 'due' | null {
  if (today <= askedOn || due) return null
  if (today >= answerBy) return today <= addDays(answerBy, after) ? 'due' : null
  return !early && today >= addDays(answerBy, -before) ? 'early' : null
}
