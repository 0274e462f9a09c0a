import type { Day } from '../../handover/calendar.ts'
import { latestPosition, positionOn } from '../../handover/positions.ts'
import type { Language } from '../../i18n/text.ts'
import { documentAddress } from '../addresses.ts'
import { dayOf } from '../dates.ts'
import { allReadable, type Related, readable } from '../related.ts'
import { type InLanguages, type Passage, passage } from '../text.ts'
import { type MediaSource, type Picture, pictureOf } from './picture.ts'

/** What is read of an organisation. */
export interface OrganisationSource {
  name?: InLanguages<string>
}

/** What is read of an ambassador wherever a person is shown. */
export interface PersonSource {
  id: string
  name?: string | null
  slug?: string | null
  portrait?: Related<MediaSource>
  quote?: InLanguages<string>
  positions?:
    | {
        title?: InLanguages<string>
        organisation?: Related<OrganisationSource>
        from?: string | null
        to?: string | null
      }[]
    | null
}

/** A person in a card or a line of names. */
export interface Person {
  id: string
  name: string
  path: string | null
  title: Passage | null
  organisation: Passage | null
  portrait: Picture | null
  quote: Passage | null
}

/** The person as of a day: the position that contains the day, else the one that began last. Null without a name. */
export function personOf(
  source: Related<PersonSource>,
  day: Day,
  language: Language,
): Person | null {
  const doc = readable(source)
  if (!doc?.name) return null
  const position = lastKnownPosition(doc.positions ?? [], day)
  return {
    id: doc.id,
    name: doc.name,
    path: documentAddress('ambassadors', doc.slug, language),
    title: passage(position?.title, language),
    organisation: passage(readable(position?.organisation)?.name, language),
    portrait: pictureOf(doc.portrait, language),
    quote: passage(doc.quote, language),
  }
}

/** The people that readers may see, in their order. */
export function peopleOf(
  sources: readonly Related<PersonSource>[] | null | undefined,
  day: Day,
  language: Language,
): Person[] {
  return allReadable(sources)
    .map((source) => personOf(source, day, language))
    .filter((each) => each !== null)
}

function lastKnownPosition(positions: NonNullable<PersonSource['positions']>, day: Day) {
  const dated = positions.map((position) => ({
    ...position,
    startsOn: dayOf(position.from),
    endsOn: dayOf(position.to),
  }))
  return positionOn(dated, day) ?? latestPosition(dated)
}
