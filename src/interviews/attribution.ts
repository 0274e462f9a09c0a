import type { Day } from '../handover/calendar.ts'
import { contains } from '../handover/intervals.ts'
import { positionOn } from '../handover/positions.ts'
import type { Language } from '../i18n/text.ts'

type Text = Partial<Record<Language, string | null>>

export interface Contributor {
  id: string
  name: string
  positions: {
    title: Text
    organisation?: Text | undefined
    from?: Day | undefined
    to?: Day | undefined
  }[]
  terms: { id: string; role: Text; startsOn: Day; endsOn?: Day | undefined }[]
}

/** One line of a byline: somebody as they were. */
export interface AttributionLine {
  ambassador: string
  name: string
  title: Text
  organisation: Text
  role: Text
  term: string | null
}

const interval = (from: Day | undefined, to: Day | undefined) => ({
  startsOn: from || null,
  endsOn: to || null,
})

/**
 * The byline of an interview or case as of a day: each person's position on that day, and their term on that
 * day or, for somebody asked before taking office, the first term that begins after it.
 */
export function attributionOf(people: readonly Contributor[], on: Day): AttributionLine[] {
  return people.map(({ id, name, positions, terms }) => {
    const position = positionOn(
      positions.map((each) => ({ ...each, ...interval(each.from, each.to) })),
      on,
    )
    const inOrder = terms.toSorted((a, b) => a.startsOn.localeCompare(b.startsOn))
    const term =
      inOrder.find(({ startsOn, endsOn }) => contains(interval(startsOn, endsOn), on)) ??
      inOrder.find(({ startsOn }) => startsOn > on)
    return {
      ambassador: id,
      name,
      title: position?.title ?? {},
      organisation: position?.organisation ?? {},
      role: term?.role ?? {},
      term: term?.id ?? null,
    }
  })
}
