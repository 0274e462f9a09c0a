import { headers } from 'next/headers'
import type { Payload } from 'payload'
import { cache } from 'react'
import { now } from '../../../clock.ts'
import { calendarDayIn, type Day, dayOfInstant, dayOfStored } from '../../../handover/calendar.ts'
import type { Interval } from '../../../handover/intervals.ts'
import { type When, whensOf } from '../../../handover/when.ts'
import { siteTimeZone } from '../../../i18n/timeZones.ts'
import { idOf } from '../../../references.ts'

/** The day it is at the programme's home; the lists go by it. */
export const todayInDenmark = (): Day => calendarDayIn(siteTimeZone, now())

/** Whoever looks at the list: cells are told neither the person nor the request. */
const viewerOf = cache(
  async (payload: Payload) => (await payload.auth({ headers: await headers() })).user,
)

/** What each ambassador with a term is today, by id, as far as whoever looks may know. */
export const standings = cache(async (payload: Payload): Promise<Map<string, When[]>> => {
  const { docs } = await payload.find({
    collection: 'terms',
    select: { ambassador: true, startsOn: true, endsOn: true },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user: await viewerOf(payload),
  })
  const terms = new Map<string, Interval[]>()
  for (const { ambassador, startsOn, endsOn } of docs) {
    const id = idOf(ambassador) ?? ''
    const interval = {
      startsOn: dayOfInstant(startsOn),
      endsOn: dayOfStored(endsOn),
    }
    terms.set(id, [...(terms.get(id) ?? []), interval])
  }
  const today = todayInDenmark()
  return new Map([...terms].map(([id, intervals]) => [id, whensOf(intervals, today)]))
})
