import type { Access, Where } from 'payload'
import { now } from '../clock.ts'
import { calendarDayIn, instantOfDay } from '../handover/calendar.ts'
import { isEditor, type Person } from './people.ts'
import { type CollectionAccess, reference } from './rules.ts'

/**
 * A term is public from the day it is announced, or from its first day when no announcement is recorded, and
 * only while its ambassador is published. Days are those of the programme's home, Denmark.
 */
const announced: Access = ({ req }) => {
  if (isEditor(req.user as Person)) return true
  const by = { less_than_equal: instantOfDay(calendarDayIn('Europe/Copenhagen', now())) }
  const unannounced: Where = { announcedOn: { exists: false } }
  const known: Where = {
    or: [{ announcedOn: by }, { and: [unannounced, { startsOn: by }] }],
  }
  const publicPerson: Where[] = [
    { 'ambassador._status': { equals: 'published' } },
    { 'ambassador.deletedAt': { exists: false } },
  ]
  return { and: [known, ...publicPerson] }
}

export const termsAccess: CollectionAccess = { ...reference, read: announced }
