import type { PayloadRequest } from 'payload'
import { now } from '../../clock.ts'
import type { Role, Term as TermDocument } from '../../generated/payload-types.ts'
import { calendarDayIn, type Day, dayOfInstant, dayOfStored } from '../../handover/calendar.ts'
import type { SeatChange, Term } from '../../handover/terms.ts'
import { idOf, idsOf } from '../../references.ts'
import { namesOf } from './names.ts'

/** A role and its terms, as the rules of `src/handover` want them. */
export interface LoadedRole {
  id: string
  /** In the language of the request. */
  name: string
  slug: string | null
  /** The ids of its questions, in order. */
  questionSet: string[]
  timeZone: string
  /** The day it is in the role's time zone. */
  today: Day
  seats: SeatChange[]
  terms: Term[]
}

type SeatRows = { from?: string | null; seats?: number | null }[] | null | undefined

/** The role with all its terms; null when there is no such role. Lock the role first when a decision rests on it. */
export async function loadRole(req: PayloadRequest, id: string): Promise<LoadedRole | null> {
  const role: Role | null = await req.payload.findByID({
    collection: 'roles',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  if (!role) return null
  const { docs } = await req.payload.find({
    collection: 'terms',
    where: { role: { equals: id } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const names = await namesOf(
    req,
    docs.map(({ ambassador }) => idOf(ambassador) ?? ''),
  )
  return {
    id,
    name: role.name,
    slug: role.slug ?? null,
    questionSet: idsOf(role.questionSet),
    timeZone: role.timeZone,
    today: calendarDayIn(role.timeZone, now()),
    seats: seatsOf(role.seatHistory),
    terms: docs.map((doc) => termOf(doc, names)),
  }
}

/** The seats over time out of a role's rows; rows that are not filled in yet are left out. */
export function seatsOf(rows: SeatRows): SeatChange[] {
  return (rows ?? []).flatMap(({ from, seats }) =>
    from && typeof seats === 'number' ? [{ from: dayOfInstant(from), seats }] : [],
  )
}

/** The stored term as the rules see it; without an id it is one that is about to be made. */
export function termOf(
  doc: Omit<Partial<TermDocument>, 'startsOn'> & { startsOn: string },
  names: ReadonlyMap<string, string>,
): Term {
  const ambassador = idOf(doc.ambassador) ?? ''
  const to = idOf(doc.yieldedTo)
  return {
    id: doc.id ?? newTerm,
    ambassador,
    name: names.get(ambassador) ?? '',
    kind: doc.kind ?? 'ordinary',
    startsOn: dayOfInstant(doc.startsOn),
    endsOn: dayOfStored(doc.endsOn),
    announcedOn: dayOfStored(doc.announcedOn),
    yielded: to ? { to, endsOn: dayOfStored(doc.agreedEndsOn) } : null,
  }
}

/** The id of a term that the database does not know yet. */
export const newTerm = 'new'
