import type { Organisation } from '../../generated/payload-types.ts'
import { type Day, dayOfStored } from '../../handover/calendar.ts'
import { dayBefore } from '../../handover/intervals.ts'
import { timelineOf } from '../../handover/timeline.ts'
import { inLanguage, pathOf, sections } from '../../publishing/sections.ts'
import type { Reader } from '../handover/publicAnswers.ts'
import type { PublicRole, PublicTerm } from '../handover/publicRole.ts'
import type { Popolo, PopoloLink, PopoloMembership, PopoloPerson } from './types.ts'

const programme = 'programme'
const acting = { da: 'konstitueret', en: 'acting' }

/**
 * The roles and those who hold, held and will hold them, as Popolo tells it: a role is a post of the programme, a term a
 * membership of the programme that holds the post, an ambassador's position a membership of their workplace. A vacancy
 * is no membership: it is where a post has none. How to reach people is not told.
 */
export function popoloOf(roles: readonly PublicRole[], siteName: string, reader: Reader): Popolo {
  const terms = roles.flatMap((role) => role.terms)
  const people = [...new Map(terms.map(({ person }) => [person.id, person])).values()]
  const workplaces = new Map<string, Organisation>()
  const jobs = people.flatMap((person) => {
    const page = [pageOf(person, reader)]
    return (person.positions ?? []).flatMap((position): PopoloMembership[] => {
      const { organisation } = position
      if (typeof organisation !== 'object' || !organisation || !position.id) return []
      workplaces.set(organisation.id, organisation)
      const title = position.title ?? ''
      return [
        {
          id: `position-${position.id}`,
          label: [title, organisation.name].filter(Boolean).join(', '),
          ...(title ? { role: title } : {}),
          person_id: person.id,
          organization_id: organisation.id,
          ...period(dayOfStored(position.from), dayOfStored(position.to)),
          sources: page,
        },
      ]
    })
  })
  const overview = at(reader, sections.ambassadors)
  return {
    persons: people.map((person) => personOf(person, reader)),
    organizations: [
      { id: programme, name: siteName, links: [at(reader, '/')], sources: [overview] },
      ...[...workplaces.values()].map(({ id, name, website, sector }) => ({
        id,
        name,
        ...(sector ? { classification: sector } : {}),
        ...(website ? { links: [{ url: website }] } : {}),
        sources: [overview],
      })),
    ],
    posts: roles.map((role) => ({
      id: role.doc.id,
      label: role.doc.name,
      role: role.doc.name,
      organization_id: programme,
      ...period(timelineOf(role.terms, role.seats)[0]?.from ?? null, null),
      ...(role.doc.wikidata ? { links: [itemOf(role.doc.wikidata)] } : {}),
      sources: [overview],
    })),
    memberships: [
      ...roles.flatMap(({ doc, terms }) =>
        terms.map((term) => membershipOf(term, doc.name, doc.id, reader)),
      ),
      ...jobs,
    ],
  }
}

function membershipOf(
  { id, startsOn, endsOn, kind, person }: PublicTerm,
  role: string,
  post: string,
  reader: Reader,
): PopoloMembership {
  return {
    id: `term-${id}`,
    label: kind === 'acting' ? `${role} (${acting[reader.language]})` : role,
    role,
    person_id: person.id,
    organization_id: programme,
    post_id: post,
    ...period(startsOn, endsOn),
    sources: [pageOf(person, reader)],
  }
}

function personOf(person: PublicTerm['person'], reader: Reader): PopoloPerson {
  const { id, name, wikidata } = person
  const page = pageOf(person, reader)
  return {
    id,
    name,
    ...(wikidata ? { identifiers: [{ scheme: 'wikidata', identifier: wikidata }] } : {}),
    links: wikidata ? [page, itemOf(wikidata)] : [page],
    sources: [page],
  }
}

/**
 * Popolo's dates of a half-open period. Its `end_date` is the last day: in the specification's own example (appendix
 * "Examples", 2.2) somebody is a member until 2012-12-31 and the chair from 2013-01-01.
 */
function period(startsOn: Day | null, endsOn: Day | null): { start_date?: Day; end_date?: Day } {
  return {
    ...(startsOn ? { start_date: startsOn } : {}),
    ...(endsOn ? { end_date: dayBefore(endsOn) } : {}),
  }
}

const itemOf = (item: string): PopoloLink => ({
  url: `https://www.wikidata.org/wiki/${item}`,
  note: 'Wikidata',
})

function at({ language, origin }: Reader, path: string): PopoloLink {
  return { url: `${origin}${inLanguage(path, language)}` }
}

function pageOf({ slug }: PublicTerm['person'], reader: Reader): PopoloLink {
  return at(reader, pathOf('ambassadors', slug ?? ''))
}
