import type { Payload, Where } from 'payload'
import type { Language } from '../../i18n/text.ts'
import { remembered } from '../../memory/index.ts'
import { compareNames } from '../dates.ts'
import type { RoleHistory } from '../viewModels/pages.ts'
import {
  type RoleSource,
  type RoleStanding,
  roleStanding,
  termsOf,
} from '../viewModels/standing.ts'
import { roleTimeline } from '../viewModels/timeline.ts'
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

/** The standing and timeline of every role: the programme's main role first, then by name. */
export async function findAllHistories(
  payload: Payload,
  mainRole: string | null,
  moment: Date,
  language: Language,
): Promise<RoleHistory[]> {
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
    .map((role) => {
      const own = termsOf(role, terms)
      const standing = roleStanding(role, own, moment, language)
      return { ...standing, timeline: roleTimeline(role, own, moment, language) }
    })
    .sort(
      (a, b) =>
        Number(b.id === mainRole) - Number(a.id === mainRole) ||
        compareNames(a.name?.text ?? '', b.name?.text ?? ''),
    )
}

/** The public terms, each with its ambassador and role. Nearly every page tells of a role, so they are remembered. */
export function findTerms(payload: Payload, where: Where) {
  return remembered(payload, `terms ${JSON.stringify(where)}`, () => readTerms(payload, where))
}

async function readTerms(payload: Payload, where: Where) {
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

/** The public terms of everybody in the roles that the ambassador has or had: theirs and those before and after. */
export async function findTermsAround(payload: Payload, ambassador: string) {
  const own = await findTerms(payload, { ambassador: { equals: ambassador } })
  const roles = new Set(own.map(({ role }) => (typeof role === 'string' ? role : role.id)))
  return roles.size > 0 ? findTerms(payload, { role: { in: [...roles] } }) : []
}
