import type { Day } from '../../handover/calendar.ts'
import type { Language } from '../../i18n/text.ts'
import { documentAddress } from '../addresses.ts'
import { allReadable, type Related } from '../related.ts'
import { type Passage, passage } from '../text.ts'
import type { AttributionSource } from './entry.ts'
import { type PersonSource, peopleOf } from './person.ts'

/** A person of a byline, as they were when the text was first published. */
export interface BylineLine {
  name: string
  /** The person's own page, when there is a public one. */
  path: string | null
  title: Passage | null
  organisation: Passage | null
  role: Passage | null
}

type Frozen = AttributionSource & { ambassador?: Related<{ id: string }> }

/**
 * The byline from the frozen attribution: names and titles are never looked up again, only the link to the person is.
 * Without an attribution (nothing published before it was frozen) the people as they are on the day.
 */
export function bylineOf(
  attribution: readonly Frozen[] | null | undefined,
  people: readonly Related<PersonSource>[] | null | undefined,
  day: Day,
  language: Language,
): BylineLine[] {
  const slugs = new Map(allReadable(people).map((each) => [each.id, each.slug]))
  const frozen = (attribution ?? []).flatMap((line) => {
    const { name, ambassador } = line
    if (!name) return []
    const id = typeof ambassador === 'object' && ambassador !== null ? ambassador.id : ambassador
    return [
      {
        name,
        path: documentAddress('ambassadors', slugs.get(String(id)), language),
        title: passage(line.title, language),
        organisation: passage(line.organisation, language),
        role: passage(line.role, language),
      },
    ]
  })
  if (frozen.length > 0) return frozen
  return peopleOf(people, day, language).map(({ name, path, title, organisation }) => ({
    name,
    path,
    title,
    organisation,
    role: null,
  }))
}
