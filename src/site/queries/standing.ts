import type { Payload, Where } from 'payload'
import type { Language } from '../../i18n/text.ts'
import { compareNames } from '../dates.ts'
import {
  type RoleSource,
  type RoleStanding,
  roleStanding,
  termsOf,
} from '../viewModels/standing.ts'
import { asReader, related } from './reading.ts'

/** The standing of one role. */
export async function findStanding(
  payload: Payload,
  role: RoleSource,
  moment: Date,
  language: Language,
): Promise<RoleStanding> {
  return roleStanding(
    role,
    await findTerms(payload, { role: { equals: role.id } }),
    moment,
    language,
  )
}

/** The standing of every role: the programme's main role first, then by name. */
export async function findAllStandings(
  payload: Payload,
  mainRole: string | null,
  moment: Date,
  language: Language,
): Promise<RoleStanding[]> {
  const [roles, terms] = await Promise.all([
    payload.find({
      ...asReader,
      collection: 'roles',
      select: related.roles,
      depth: 0,
      pagination: false,
    }),
    findTerms(payload, {}),
  ])
  return roles.docs
    .map((role) => roleStanding(role, termsOf(role, terms), moment, language))
    .sort(
      (a, b) =>
        Number(b.id === mainRole) - Number(a.id === mainRole) ||
        compareNames(a.name?.text ?? '', b.name?.text ?? ''),
    )
}

/** The public terms, each with its ambassador and role. */
export async function findTerms(payload: Payload, where: Where) {
  const { docs } = await payload.find({
    ...asReader,
    collection: 'terms',
    where,
    select: {
      role: true,
      ambassador: true,
      startsOn: true,
      endsOn: true,
      announcedOn: true,
      kind: true,
    },
    populate: related,
    depth: 2,
    sort: 'startsOn',
    pagination: false,
  })
  return docs
}
