import type { Day } from './calendar.ts'
import { dayBefore } from './intervals.ts'
import { predecessorsOf, successorsOf } from './succession.ts'
import { byStart, compare, type SeatChange, type SeatTerm } from './terms.ts'

type OfSomebody = SeatTerm & { ambassador: string }

/** Commands for QuickStatements, and how many terms could not be told because their person has no item. */
export interface QuickStatements {
  text: string
  leftOut: number
}

/** Properties of Wikidata. */
const position = 'P39'
const start = 'P580'
const end = 'P582'
const replaces = 'P1365'
const replacedBy = 'P1366'

/**
 * The history of an office as commands for QuickStatements (version 1: one line a statement, separated by tabs): each
 * term that has begun is a "position held" of its person, with its days to the precision of a day (`/11`); the end is
 * the last day in office, as Wikidata has it. Who replaced whom is told of people with items only. `!P39` for a person's
 * later terms makes a statement of its own, to which the qualifiers after it then belong; `P39` would add them to the
 * first one, which has its own days. The format knows comments only as summaries of edits, so nothing else is in it.
 */
export function quickStatements<T extends OfSomebody>(
  office: string | null,
  terms: readonly T[],
  seats: readonly SeatChange[],
  today: Day,
  itemOf: (term: T) => string | null,
): QuickStatements {
  const begun = terms
    .filter(({ startsOn }) => startsOn <= today)
    .sort((a, b) => byStart(a, b) || compare(itemOf(a) ?? '', itemOf(b) ?? ''))
  if (!office) return { text: '', leftOut: begun.length }
  const told = new Set<string>()
  const lines = begun.flatMap((term) => {
    const person = itemOf(term)
    if (!person) return []
    const property = told.has(person) ? `!${position}` : position
    told.add(person)
    const others = (relays: { term: T }[], name: string) => {
      const items = relays.map((relay) => itemOf(relay.term)).filter((item) => item !== null)
      return [...new Set(items)].flatMap((item) => [name, item])
    }
    return [
      [
        person,
        property,
        office,
        start,
        time(term.startsOn),
        ...(term.endsOn !== null && term.endsOn <= today
          ? [end, time(dayBefore(term.endsOn))]
          : []),
        ...others(predecessorsOf(term, begun, seats), replaces),
        ...others(successorsOf(term, begun, seats), replacedBy),
      ].join('\t'),
    ]
  })
  return {
    text: lines.map((line) => `${line}\n`).join(''),
    leftOut: begun.length - lines.length,
  }
}

const time = (day: Day): string => `+${day}T00:00:00Z/11`
