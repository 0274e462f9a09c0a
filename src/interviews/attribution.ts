import type { Day } from '../handover/calendar.ts'
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

const contains = (from: Day | undefined, to: Day | undefined, on: Day): boolean =>
  (!from || from <= on) && (!to || on < to)

/**
 * The byline of an interview or case as of a day: each person's position on that day, and their term on that
 * day or, for somebody asked before taking office, the first term that begins after it.
 */
export function attributionOf(people: readonly Contributor[], on: Day): AttributionLine[] {
  return people.map(({ id, name, positions, terms }) => {
    const position = positions
      .filter(({ from, to }) => contains(from, to, on))
      .toSorted((a, b) => (b.from ?? '').localeCompare(a.from ?? ''))[0]
    const inOrder = terms.toSorted((a, b) => a.startsOn.localeCompare(b.startsOn))
    const term =
      inOrder.find(({ startsOn, endsOn }) => contains(startsOn, endsOn, on)) ??
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
