import type { Payload } from 'payload'
import { sortDanish } from '../../i18n/collate.ts'
import type { Language } from '../../i18n/text.ts'
import {
  type OrganisationLine,
  type OrganisationPage,
  organisationLine,
  organisationPage,
} from '../viewModels/organisationPage.ts'
import { distinctIds } from './distinct.ts'
import { findCases, findInterviews } from './entries.ts'
import { asReader, related } from './reading.ts'

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
  const [found, colleagues] = await Promise.all([
    findCases(payload, language, {
      limit: cases,
      where: { organisation: { equals: organisation.id } },
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
  if (found.total === 0 && colleagues.docs.length === 0) return null
  const ids = colleagues.docs.map(({ id }) => id)
  const spoken =
    ids.length > 0
      ? await findInterviews(payload, language, {
          limit: interviews,
          where: { interviewees: { in: ids } },
        })
      : null
  return organisationPage(
    organisation,
    { cases: found, people: colleagues.docs, interviews: spoken?.entries ?? [] },
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
    distinctIds(payload, 'cases', 'organisation', {}),
    distinctIds(payload, 'ambassadors', 'positions.organisation', {}),
  ])
  const ids = [...new Set([...behindCases, ...ofPeople])].slice(0, mostListed)
  if (ids.length === 0) return []
  const { docs } = await payload.find({
    ...asReader,
    collection: 'organisations',
    where: { id: { in: ids } },
    select: { name: true, slug: true, sector: true },
    depth: 0,
    pagination: false,
    sort: 'id',
  })
  const lines = docs.flatMap((doc) => organisationLine(doc, language) ?? [])
  return sortDanish(lines, ({ name }) => name.text, language)
}
