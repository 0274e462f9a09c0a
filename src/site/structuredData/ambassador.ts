import { lastDayOf } from '../dates.ts'
import type { AmbassadorPage, TermLine } from '../viewModels/ambassadorPage.ts'
import { imageThing } from './image.ts'
import { organisationId, type Place, type Thing } from './thing.ts'

/** The page of an ambassador: a profile of a person with the roles they hold and held. */
export function ambassadorThing(model: AmbassadorPage, { baseUrl, url }: Place): Thing {
  const { name, title, organisation, portrait, quote } = model.person
  const terms = model.terms.map((term) => roleThing(term, baseUrl))
  return {
    '@type': 'ProfilePage',
    '@id': `${url}#page`,
    url,
    name,
    mainEntity: {
      '@type': 'Person',
      '@id': `${url}#person`,
      name,
      url,
      jobTitle: title?.text,
      worksFor: organisation ? { '@type': 'Organization', name: organisation.text } : undefined,
      description: quote?.text,
      image: imageThing(portrait, baseUrl),
      memberOf: terms.length > 0 ? terms : undefined,
    },
  }
}

/** A term. schema.org's dates are days that belong to it, so the end is its last day. */
function roleThing({ role, startsOn, endsOn }: TermLine, baseUrl: string): Thing {
  return {
    '@type': 'OrganizationRole',
    roleName: role?.text,
    startDate: startsOn,
    endDate: endsOn ? lastDayOf(endsOn) : undefined,
    memberOf: { '@id': organisationId(baseUrl) },
  }
}
