import type { PayloadRequest } from 'payload'
import { calendarDayIn, dayOfStored } from '../handover/calendar.ts'
import { siteTimeZone } from '../i18n/timeZones.ts'
import { type AttributionLine, attributionOf } from '../interviews/attribution.ts'
import { contributorsOf } from './contributors.ts'

/** Whose byline it is, and for which day. */
export interface BylineAsked {
  /** Ids of ambassadors, in order. */
  people: string[]
  /** The day of the interview, or the one a case was put forward on, as stored; without one the day of `moment`. */
  on?: string | null | undefined
  moment: Date
}

/** The byline that would be frozen now, its texts in every language. */
export async function bylineNow(
  req: PayloadRequest,
  { moment, on, people }: BylineAsked,
): Promise<AttributionLine[]> {
  const day = dayOfStored(on) ?? calendarDayIn(siteTimeZone, moment)
  return attributionOf(await contributorsOf(people, req), day)
}
