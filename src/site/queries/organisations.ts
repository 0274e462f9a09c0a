import type { Payload } from 'payload'
import { sortDanish } from '../../i18n/collate.ts'
import type { Language } from '../../i18n/text.ts'
import {
  type OrganisationLine,
  type OrganisationPage,
  organisationLine,
  organisationPage,
} from '../viewModels/organisationPage.ts'
import { findCases, findInterviews } from './entries.ts'
import { findKnownPeople } from './knownPeople.ts'
import { publishedAmbassadors, publishedCases } from './published.ts'
import { asReader, related } from './reading.ts'
import { allOrganisations, organisationsById } from './reference.ts'

const cases = 6
const interviews = 3
const people = 24
/** So many organisations are listed; the rest is found through their cases. */
const mostListed = 2000

/** The page of an organisation; null when there is none, or nothing published belongs to it. */
export async function findOrganisationPage(
  payload: Payload,
  slug: string,
  moment: Date,
  language: Language,
): Promise<OrganisationPage | null> {
  const { docs } = await payload.find({
    ...asReader,
    collection: 'organisations',
    where: { slug: { equals: slug } },
    select: { name: true, slug: true, sector: true, website: true },
    depth: 0,
    limit: 1,
    pagination: false,
  })
  const [organisation] = docs
  if (!organisation) return null
  const [found, workedHere] = await Promise.all([
    findCases(payload, language, {
      limit: cases,
      having: { organisation: [organisation.id] },
    }),
    payload.find({
      ...asReader,
      collection: 'ambassadors',
      where: { 'positions.organisation': { equals: organisation.id } },
      select: related.ambassadors,
      populate: related,
      joins: false,
      depth: 1,
      limit: people,
      pagination: false,
      sort: 'name',
    }),
  ])
  const known = await findKnownPeople(
    payload,
    workedHere.docs.map(({ id }) => id),
  )
  const colleagues = workedHere.docs.filter(({ id }) => known.has(id))
  if (found.total === 0 && colleagues.length === 0) return null
  const ids = colleagues.map(({ id }) => id)
  const spoken =
    ids.length > 0
      ? await findInterviews(payload, language, {
          limit: interviews,
          having: { interviewees: ids },
        })
      : null
  return organisationPage(
    organisation,
    { cases: found, people: colleagues, interviews: spoken?.entries ?? [] },
    moment,
    language,
  )
}

/** The organisations to which something published belongs, in the order of the alphabet. */
export async function findOrganisations(
  payload: Payload,
  language: Language,
): Promise<OrganisationLine[]> {
  const [behindCases, ofPeople] = await Promise.all([
    publishedCases(payload),
    organisationsOfPeople(payload),
  ])
  const all = [...behindCases.flatMap(({ organisation }) => organisation ?? []), ...ofPeople]
  const ids = [...new Set(all)].slice(0, mostListed)
  const known = organisationsById(await allOrganisations(payload))
  const lines = ids.flatMap((id) => {
    const organisation = known.get(id)
    return (organisation && organisationLine(organisation, language)) ?? []
  })
  return sortDanish(lines, ({ name }) => name.text, language)
}

/** The organisations of the ambassadors whom readers meet elsewhere. */
async function organisationsOfPeople(payload: Payload): Promise<string[]> {
  const people = await publishedAmbassadors(payload)
  const placed = people.filter(({ organisations }) => organisations.length > 0)
  const known = await findKnownPeople(
    payload,
    placed.map(({ id }) => id),
  )
  return placed.filter(({ id }) => known.has(id)).flatMap(({ organisations }) => organisations)
}
