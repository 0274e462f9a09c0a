import { calendarDayIn, type Day } from '../../handover/calendar.ts'
import { predecessorsOf, type Relay, successorsOf } from '../../handover/succession.ts'
import { isPublicOn } from '../../handover/terms.ts'
import type { Language } from '../../i18n/text.ts'
import { siteTimeZone } from '../dates.ts'
import { safeHref } from '../links.ts'
import { type Related, readable } from '../related.ts'
import { type InLanguages, type Passage, passage, type RichPassage, richPassage } from '../text.ts'
import type { Entry } from './entry.ts'
import { type Person, type PersonSource, personOf } from './person.ts'
import {
  type DatedTerm,
  datedTerms,
  dayOfRole,
  type RoleSource,
  seatsOf,
  type TermSource,
  termsOf,
} from './standing.ts'

/** What the page reads of an ambassador. */
export interface AmbassadorSource extends PersonSource {
  biography?: InLanguages<object>
  links?: { label?: InLanguages<string>; url?: string | null }[] | null
}

/** One term of an ambassador. */
export interface TermLine {
  role: Passage | null
  startsOn: Day
  endsOn: Day | null
  acting: boolean
  state: 'announced' | 'current' | 'former'
  receivedFrom: BatonLine | null
  passedTo: BatonLine | null
}

/** From whom somebody got the baton, or to whom they passed it on. */
export interface BatonLine {
  people: { name: string; path: string | null }[]
  /** Whether it went from hand to hand; otherwise the seat stood vacant in between. */
  direct: boolean
  /** Whether that day is still to come. */
  coming: boolean
}

/** Everything the page of an ambassador shows. */
export interface AmbassadorPage {
  person: Person
  biography: RichPassage | null
  links: { label: Passage; url: string }[]
  /** Newest first. */
  terms: TermLine[]
  interviews: Entry[]
  cases: Entry[]
}

/** A public term with its role; the page needs those of the others in the role too. */
export type TermInRole = Omit<TermSource, 'role'> & { role?: Related<RoleSource> }

/**
 * The page of an ambassador; null without a name. `terms` are those of everybody in the roles that the ambassador has
 * or had.
 */
export function ambassadorPage(
  doc: AmbassadorSource,
  terms: readonly TermInRole[],
  entries: { interviews: Entry[]; cases: Entry[] },
  moment: Date,
  language: Language,
): AmbassadorPage | null {
  const person = personOf(doc, calendarDayIn(siteTimeZone, moment), language)
  if (!person) return null
  return {
    person,
    biography: richPassage(doc.biography, language),
    links: linksOf(doc.links, language),
    terms: termLines(doc.id, terms, moment, language),
    ...entries,
  }
}

function termLines(
  ambassador: string,
  terms: readonly TermInRole[],
  moment: Date,
  language: Language,
): TermLine[] {
  const roles = new Map(
    terms.flatMap(({ role }) => {
      const found = readable(role)
      return found ? [[found.id, found] as const] : []
    }),
  )
  return [...roles.values()]
    .flatMap((role) => linesInRole(ambassador, role, termsOf(role, terms), moment, language))
    .sort((a, b) => b.startsOn.localeCompare(a.startsOn))
}

function linesInRole(
  ambassador: string,
  role: RoleSource,
  terms: readonly TermSource[],
  moment: Date,
  language: Language,
): TermLine[] {
  const day = dayOfRole(role, moment)
  const seats = seatsOf(role)
  const open = datedTerms(terms).filter((term) => isPublicOn(term, day))
  return open
    .filter((term) => term.ambassador === ambassador)
    .map((term) => {
      const { startsOn, endsOn } = term
      const before = predecessorsOf(term, open, seats)
      const after = successorsOf(term, open, seats)
      return {
        role: passage(role.name, language),
        startsOn,
        endsOn,
        acting: term.source.kind === 'acting',
        state:
          day < startsOn ? 'announced' : endsOn !== null && endsOn <= day ? 'former' : 'current',
        receivedFrom: batonLine(before, day < startsOn, language),
        passedTo: batonLine(
          after,
          after.every((next) => day < next.term.startsOn),
          language,
        ),
      }
    })
}

function batonLine(
  relays: readonly Relay<DatedTerm>[],
  coming: boolean,
  language: Language,
): BatonLine | null {
  const people = relays.flatMap(({ term }) => {
    const person = personOf(term.source.ambassador, term.startsOn, language)
    return person ? [{ name: person.name, path: person.path }] : []
  })
  return people.length > 0 ? { people, direct: relays.every(({ direct }) => direct), coming } : null
}

function linksOf(links: AmbassadorSource['links'], language: Language): AmbassadorPage['links'] {
  return (links ?? []).flatMap((link) => {
    const url = safeHref(link.url)
    const label = passage(link.label, language) ?? (url ? { text: url, lang: language } : null)
    return url && label ? [{ label, url }] : []
  })
}
