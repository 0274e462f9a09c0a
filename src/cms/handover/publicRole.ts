import type { Payload } from 'payload'
import { now } from '../../clock.ts'
import type { Ambassador, Organisation, Role } from '../../generated/payload-types.ts'
import { calendarDayIn, type Day } from '../../handover/calendar.ts'
import { isPublicOn, type SeatChange, type Term } from '../../handover/terms.ts'
import { sortDanish } from '../../i18n/collate.ts'
import { type Language, otherThan } from '../../i18n/text.ts'
import { seatsOf, termOf } from './roleState.ts'

/** A term as readers may know it, with its ambassador and the bodies that appointed them. */
export interface PublicTerm extends Term {
  person: Ambassador
  appointedBy: Organisation[]
}

/** A role as readers may know it: terms that are announced and whose ambassadors are published. */
export interface PublicRole {
  doc: Role
  timeZone: string
  /** The day it is in the role's time zone. */
  today: Day
  seats: SeatChange[]
  terms: PublicTerm[]
}

/**
 * Reads as somebody who is not signed in, whoever asks, so that everyone gets the same answer and caches may keep it:
 * the request is not passed on, for it would bring its user along. Nothing is written, so there is no transaction.
 */
const asReader = (language: Language) =>
  ({
    overrideAccess: false,
    draft: false,
    locale: language,
    fallbackLocale: otherThan(language),
  }) as const

const populate = {
  ambassadors: { name: true, slug: true, sector: true, positions: true, wikidata: true },
  organisations: { name: true, slug: true, sector: true, website: true },
} as const

/** The role with this slug; null when there is none. Texts in the language, else in the other one. */
export async function publicRole(
  payload: Payload,
  slug: string,
  language: Language,
): Promise<PublicRole | null> {
  const { docs } = await payload.find({
    ...asReader(language),
    collection: 'roles',
    where: { slug: { equals: slug } },
    depth: 0,
    limit: 1,
    pagination: false,
  })
  const [role] = await withTerms(payload, docs, language)
  return role ?? null
}

/** Every role, by slug. */
export async function publicRoles(payload: Payload, language: Language): Promise<PublicRole[]> {
  const { docs } = await payload.find({
    ...asReader(language),
    collection: 'roles',
    depth: 0,
    sort: 'slug',
    pagination: false,
  })
  return withTerms(payload, docs, language)
}

async function withTerms(
  payload: Payload,
  roles: Role[],
  language: Language,
): Promise<PublicRole[]> {
  if (roles.length === 0) return []
  const { docs } = await payload.find({
    ...asReader(language),
    collection: 'terms',
    where: { role: { in: roles.map(({ id }) => id) } },
    select: {
      role: true,
      ambassador: true,
      startsOn: true,
      endsOn: true,
      announcedOn: true,
      kind: true,
      appointedBy: true,
    },
    populate,
    depth: 2,
    sort: 'startsOn',
    pagination: false,
  })
  const moment = now()
  return roles.map((doc) => {
    const today = calendarDayIn(doc.timeZone, moment)
    const terms = docs.flatMap(({ appointedBy, ambassador: person, role, ...term }) => {
      // An id alone stands for a document that readers may not see.
      if (typeof person === 'string') return []
      const of = typeof role === 'string' ? role : role.id
      if (of !== doc.id) return []
      const known = termOf({ ...term, ambassador: person }, new Map([[person.id, person.name]]))
      const bodies = (appointedBy ?? []).filter((body) => typeof body !== 'string')
      return isPublicOn(known, today) ? [{ ...known, person, appointedBy: bodies }] : []
    })
    return {
      doc,
      timeZone: doc.timeZone,
      today,
      seats: seatsOf(doc.seatHistory),
      // Those who begin together stand by name; their order is kept wherever terms are sorted by their days.
      terms: sortDanish(terms, ({ name }) => name),
    }
  })
}
