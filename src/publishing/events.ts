import { addDays, calendarDayIn, startOfDay } from '../handover/calendar.ts'

/** When an event of the programme begins and ends, as stored (ISO 8601 instants). */
export interface EventTimes {
  startsAt?: string | null
  endsAt?: string | null
}

/**
 * The moment from which an event is over: its end, or, where none is told, the midnight after its beginning in
 * `timeZone` (an IANA name). Null when it has no beginning.
 */
export function overAt({ startsAt, endsAt }: EventTimes, timeZone: string): Date | null {
  const start = momentOf(startsAt)
  if (!start) return null
  const end = momentOf(endsAt)
  if (end && end > start) return end
  return startOfDay(timeZone, addDays(calendarDayIn(timeZone, start), 1))
}

/** The event that is under way or begins next at `moment`; null when all are over. */
export function nextEvent<E extends EventTimes>(
  events: readonly E[],
  moment: Date,
  timeZone: string,
): E | null {
  const open = events.filter((event) => {
    const end = overAt(event, timeZone)
    return end !== null && moment < end
  })
  const [first] = open.sort((a, b) => Date.parse(a.startsAt ?? '') - Date.parse(b.startsAt ?? ''))
  return first ?? null
}

function momentOf(stored: string | null | undefined): Date | null {
  const moment = new Date(stored ?? '')
  return Number.isNaN(moment.getTime()) ? null : moment
}
