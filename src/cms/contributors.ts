import type { PayloadRequest } from 'payload'
import { inOtherLanguage } from '../fields/otherLanguage.ts'
import { dayOfInstant } from '../handover/calendar.ts'
import type { Language } from '../i18n/text.ts'
import type { Contributor } from '../interviews/attribution.ts'
import { idOf } from '../references.ts'

type Text = Partial<Record<Language, string | null>>

/** What `locale: 'all'` gives for a localised field, which the generated types don't say. */
const inEveryLanguage = (value: unknown): Text => (value ?? {}) as Text

const dayOf = (instant: string | null | undefined) => (instant ? dayOfInstant(instant) : undefined)

/** People with their positions and terms, in the order asked for, as attribution wants them. */
export async function contributorsOf(ids: string[], req: PayloadRequest): Promise<Contributor[]> {
  if (ids.length === 0) return []
  const common = {
    depth: 0,
    pagination: false,
    locale: 'all',
    overrideAccess: true,
    req: inOtherLanguage(req),
  } as const
  const people = (
    await req.payload.find({
      ...common,
      collection: 'ambassadors',
      where: { id: { in: ids } },
      trash: true,
      joins: false,
    })
  ).docs
  const terms = (
    await req.payload.find({ ...common, collection: 'terms', where: { ambassador: { in: ids } } })
  ).docs
  const organisationIds = people.flatMap(({ positions }) =>
    (positions ?? []).flatMap(({ organisation }) => idOf(organisation) ?? []),
  )
  const namesOf = async (collection: 'organisations' | 'roles', wanted: string[]) => {
    if (wanted.length === 0) return new Map<string, Text>()
    const { docs } = await req.payload.find({
      ...common,
      collection,
      where: { id: { in: wanted } },
      trash: true,
    })
    return new Map(docs.map(({ id, name }) => [id, inEveryLanguage(name)]))
  }
  const organisations = await namesOf('organisations', organisationIds)
  const roles = await namesOf(
    'roles',
    terms.flatMap(({ role }) => idOf(role) ?? []),
  )
  return ids.flatMap((id) => {
    const person = people.find((one) => one.id === id)
    if (!person) return []
    return {
      id,
      name: person.name,
      positions: (person.positions ?? []).map(({ title, organisation, from, to }) => ({
        title: inEveryLanguage(title),
        organisation: organisations.get(idOf(organisation) ?? ''),
        from: dayOf(from),
        to: dayOf(to),
      })),
      terms: terms
        .filter(({ ambassador }) => idOf(ambassador) === id)
        .map(({ id: term, role, startsOn, endsOn }) => ({
          id: term,
          role: roles.get(idOf(role) ?? '') ?? {},
          startsOn: dayOfInstant(startsOn),
          endsOn: dayOf(endsOn),
        })),
    }
  })
}
