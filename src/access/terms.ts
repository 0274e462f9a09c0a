import type { Access, Payload, Where } from 'payload'
import { now } from '../clock.ts'
import { calendarDayIn, type Day, instantOfDay } from '../handover/calendar.ts'
import { siteTimeZone } from '../i18n/timeZones.ts'
import { isEditor, type Person } from './people.ts'
import { type CollectionAccess, reference } from './rules.ts'
import { timeZonesOfRoles } from './timeZones.ts'

/**
 * A term is public from the day it is announced, or from its first day when no announcement is recorded, and
 * only while its ambassador is published. Days are those of the role's own time zone.
 */
const announced: Access = async ({ req }) => {
  if (isEditor(req.user as Person)) return true
  const publicPerson: Where[] = [
    { 'ambassador._status': { equals: 'published' } },
    { 'ambassador.deletedAt': { exists: false } },
  ]
  return { and: [knownBy(await zonesByDay(req.payload, now())), ...publicPerson] }
}

function knownBy(zones: ReadonlyMap<Day, string[]>): Where {
  const [only] = zones.keys()
  if (only && zones.size === 1) return knownOn(only)
  return {
    or: [...zones].map(([day, names]) => ({
      and: [{ 'role.timeZone': { in: names } }, knownOn(day)],
    })),
  }
}

function knownOn(day: Day): Where {
  const by = { less_than_equal: instantOfDay(day) }
  const unannounced: Where = { announcedOn: { exists: false } }
  return { or: [{ announcedOn: by }, { and: [unannounced, { startsOn: by }] }] }
}

/**
 * The time zones of the roles by the day it is there now. It is the same day in all of them but for some hours, and then
 * the filter above is the plain one, without a look at the role.
 */
async function zonesByDay(payload: Payload, moment: Date): Promise<Map<Day, string[]>> {
  const zones = new Map<Day, string[]>()
  const names = await timeZonesOfRoles(payload)
  // Without roles there are no terms either; the filter must be one all the same.
  for (const timeZone of names.length > 0 ? names : [siteTimeZone]) {
    const day = calendarDayIn(timeZone, moment)
    zones.set(day, [...(zones.get(day) ?? []), timeZone])
  }
  return zones
}

export const termsAccess: CollectionAccess = { ...reference, read: announced }
