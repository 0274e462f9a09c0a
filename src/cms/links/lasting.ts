import { now } from '../../clock.ts'
import {
  addDays,
  calendarDayIn,
  type Day,
  dayOfStored,
  startOfDay,
} from '../../handover/calendar.ts'
import { siteTimeZone } from '../../i18n/timeZones.ts'

/** A link works this many days after it was made, or after the day to answer by. */
const lasts = 60

/** The last day on which a link made now works; `answerBy` as it is stored. */
export function lastDayFor(answerBy: string | null | undefined): Day {
  const today = calendarDayIn(siteTimeZone, now())
  const day = dayOfStored(answerBy)
  return addDays(day && day > today ? day : today, lasts)
}

/** The moment at which a link expires that works up to and including a day. */
export const expiryAfter = (last: Day): Date => startOfDay(siteTimeZone, addDays(last, 1))
