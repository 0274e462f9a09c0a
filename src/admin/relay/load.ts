import type { Payload, TypedUser } from 'payload'
import { cache } from 'react'
import { now } from '../../clock.ts'
import type { Handover, Role, Term as TermDocument } from '../../generated/payload-types.ts'
import { calendarDayIn, dayOfInstant, dayOfStored } from '../../handover/calendar.ts'
import type { Term } from '../../handover/terms.ts'
import type { Language } from '../../i18n/text.ts'
import { idOf, idsOf } from '../../references.ts'
import type { RelayHandover, RelayRole } from './types.ts'

type Names = ReadonlyMap<string, string>

/** The roles with their terms and handovers as the person may see them, the programme's main role first. */
export const loadRelay = cache(
  async (payload: Payload, user: TypedUser, language: Language): Promise<RelayRole[]> => {
    const all = { depth: 0, pagination: false, overrideAccess: false, user } as const
    const [roles, terms, handovers, ambassadors, settings] = await Promise.all([
      payload.find({ collection: 'roles', locale: language, sort: 'createdAt', ...all }),
      payload.find({ collection: 'terms', sort: 'startsOn', ...all }),
      payload.find({ collection: 'handovers', sort: '-effectiveOn', ...all }),
      payload.find({
        collection: 'ambassadors',
        select: { name: true },
        joins: false,
        trash: true,
        ...all,
      }),
      payload.findGlobal({ slug: 'settings', depth: 0, overrideAccess: false, user }),
    ])
    const names: Names = new Map(ambassadors.docs.map(({ id, name }) => [id, name]))
    const main = idOf(settings.role)
    const known = terms.docs.map((doc) => ({ role: idOf(doc.role), term: termOf(doc, names) }))
    const loaded = roles.docs.map((role) => {
      const own = known.filter((each) => each.role === role.id).map(({ term }) => term)
      const orders = handovers.docs
        .filter((handover) => idOf(handover.role) === role.id)
        .map((handover) => relayHandover(handover, own, names))
      return relayRole(role, own, orders)
    })
    return loaded.sort((a, b) => Number(b.id === main) - Number(a.id === main))
  },
)

function relayRole(role: Role, terms: Term[], handovers: RelayHandover[]): RelayRole {
  return {
    id: role.id,
    name: role.name,
    timeZone: role.timeZone,
    termMonths: role.termMonths ?? null,
    today: calendarDayIn(role.timeZone, now()),
    seats: role.seatHistory.map(({ from, seats }) => ({ from: dayOfInstant(from), seats })),
    terms,
    handovers,
  }
}

function termOf(doc: TermDocument, names: Names): Term {
  const ambassador = idOf(doc.ambassador) ?? ''
  const to = idOf(doc.yieldedTo)
  return {
    id: doc.id,
    ambassador,
    name: names.get(ambassador) ?? '',
    kind: doc.kind,
    startsOn: dayOfInstant(doc.startsOn),
    endsOn: dayOfStored(doc.endsOn),
    announcedOn: dayOfStored(doc.announcedOn),
    yielded: to ? { to, endsOn: dayOfStored(doc.agreedEndsOn) } : null,
  }
}

function relayHandover(doc: Handover, terms: readonly Term[], names: Names): RelayHandover {
  return {
    id: doc.id,
    state: doc.state,
    effectiveOn: dayOfInstant(doc.effectiveOn),
    announcedOn: dayOfStored(doc.announcedOn),
    outgoing: idsOf(doc.outgoing).map((id) => ({
      id,
      name: terms.find((term) => term.id === id)?.name ?? '',
    })),
    incoming: (doc.incoming ?? []).map(({ ambassador, name, kind, endsOn }) => {
      const id = idOf(ambassador) ?? null
      return {
        ambassador: id,
        name: (id === null ? name : names.get(id)) ?? '',
        kind,
        endsOn: dayOfStored(endsOn),
      }
    }),
  }
}
