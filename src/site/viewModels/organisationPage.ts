import { calendarDayIn } from '../../handover/calendar.ts'
import { latestPosition } from '../../handover/positions.ts'
import type { Language } from '../../i18n/text.ts'
import { idOf } from '../../references.ts'
import { documentAddress } from '../addresses.ts'
import { compareNames, dayOf, siteTimeZone } from '../dates.ts'
import { safeHref } from '../links.ts'
import { type InLanguages, type Passage, passage } from '../text.ts'
import type { Entry } from './entry.ts'
import { type Person, type PersonSource, personOf } from './person.ts'

/** What the pages read of an organisation. */
export interface OrganisationPageSource {
  id: string
  name?: InLanguages<string>
  slug?: string | null
  sector?: string | null
  website?: string | null
}

/** Everything the page of an organisation shows. */
export interface OrganisationPage {
  name: Passage
  slug: string
  sector: string | null
  website: string | null
  /** The newest, and how many there are in all. */
  cases: { entries: Entry[]; total: number }
  /** The ambassadors who work or worked here, with the title they had here last. */
  people: Person[]
  interviews: Entry[]
}

/** An organisation in the list of organisations. */
export interface OrganisationLine {
  name: Passage
  path: string
  sector: string | null
}

/** The page of an organisation; null when it has no name or address. */
export function organisationPage(
  doc: OrganisationPageSource,
  gathered: {
    cases: { entries: Entry[]; total: number }
    interviews: Entry[]
    people: readonly PersonSource[]
  },
  moment: Date,
  language: Language,
): OrganisationPage | null {
  const name = passage(doc.name, language)
  if (!name || !doc.slug) return null
  const { entries, total } = gathered.cases
  return {
    name,
    slug: doc.slug,
    sector: doc.sector ?? null,
    website: safeHref(doc.website),
    cases: { entries, total },
    people: gathered.people
      .flatMap((person) => colleague(person, doc.id, moment, language) ?? [])
      .sort((a, b) => compareNames(a.name, b.name)),
    interviews: gathered.interviews,
  }
}

/** The organisation as a line; null when it has no name or address. */
export function organisationLine(
  doc: OrganisationPageSource,
  language: Language,
): OrganisationLine | null {
  const name = passage(doc.name, language)
  const path = documentAddress('organisations', doc.slug, language)
  return name && path ? { name, path, sector: doc.sector ?? null } : null
}

function colleague(source: PersonSource, organisation: string, moment: Date, language: Language) {
  const person = personOf(source, calendarDayIn(siteTimeZone, moment), language)
  const here = (source.positions ?? [])
    .filter((position) => idOf(position.organisation as { id: string }) === organisation)
    .map((position) => ({
      ...position,
      startsOn: dayOf(position.from),
      endsOn: dayOf(position.to),
    }))
  const title = passage(latestPosition(here)?.title, language)
  return person && { ...person, title, organisation: null }
}
