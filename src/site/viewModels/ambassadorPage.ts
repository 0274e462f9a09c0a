import { calendarDayIn, type Day } from '../../handover/calendar.ts'
import { isPublicOn } from '../../handover/terms.ts'
import type { Language } from '../../i18n/text.ts'
import { dayOf, siteTimeZone } from '../dates.ts'
import { safeHref } from '../links.ts'
import { type Related, readable } from '../related.ts'
import { type InLanguages, type Passage, passage, type RichPassage, richPassage } from '../text.ts'
import type { Entry } from './entry.ts'
import { type Person, type PersonSource, personOf } from './person.ts'
import { dayOfRole, type RoleSource, type TermSource } from './standing.ts'

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

type TermOfPerson = Omit<TermSource, 'role' | 'ambassador'> & { role?: Related<RoleSource> }

/** The page of an ambassador; null without a name. */
export function ambassadorPage(
  doc: AmbassadorSource,
  terms: readonly TermOfPerson[],
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
    terms: terms
      .map((term) => termLine(term, moment, language))
      .filter((each) => each !== null)
      .sort((a, b) => b.startsOn.localeCompare(a.startsOn)),
    ...entries,
  }
}

function termLine(term: TermOfPerson, moment: Date, language: Language): TermLine | null {
  const role = readable(term.role)
  const startsOn = dayOf(term.startsOn)
  const day = dayOfRole(role ?? {}, moment)
  if (!startsOn || !readable(term)) return null
  const endsOn = dayOf(term.endsOn)
  if (!isPublicOn({ startsOn, endsOn, announcedOn: dayOf(term.announcedOn) }, day)) return null
  return {
    role: passage(role?.name, language),
    startsOn,
    endsOn,
    acting: term.kind === 'acting',
    state: day < startsOn ? 'announced' : endsOn !== null && endsOn <= day ? 'former' : 'current',
  }
}

function linksOf(links: AmbassadorSource['links'], language: Language): AmbassadorPage['links'] {
  return (links ?? []).flatMap((link) => {
    const url = safeHref(link.url)
    const label = passage(link.label, language) ?? (url ? { text: url, lang: language } : null)
    return url && label ? [{ label, url }] : []
  })
}
