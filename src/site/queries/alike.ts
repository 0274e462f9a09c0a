import type { Payload, Where } from 'payload'
import type { Language } from '../../i18n/text.ts'
import { remembered } from '../../memory/index.ts'
import type { Entry } from '../viewModels/entry.ts'
import { findCases, findChosenCases, findChosenInterviews, findInterviews } from './entries.ts'

/** What stands beside a text: the documents an editor chose, and where to look for more, the nearest first. */
export interface AlikeQuery {
  /** The document itself, which is never beside itself. */
  self?: string
  chosen: readonly string[]
  /** One query after another, until there are enough. */
  alike: readonly Where[]
}

/** How many stand beside a text when nobody has chosen more. */
const enough = 3

/** Interviews to read next: the chosen ones first. */
export function findAlikeInterviews(
  payload: Payload,
  language: Language,
  query: AlikeQuery,
): Promise<Entry[]> {
  return fill(query, {
    chosen: (ids) => findChosenInterviews(payload, language, ids),
    more: (where, limit) => findInterviews(payload, language, { where, limit }),
  })
}

/** Cases to read next: the chosen ones first. They stand beside interviews too, whose publication leaves them alone. */
export function findAlikeCases(
  payload: Payload,
  language: Language,
  query: AlikeQuery,
): Promise<Entry[]> {
  return remembered(payload, `cases ${language} ${JSON.stringify(query)}`, () =>
    fill(query, {
      chosen: (ids) => findChosenCases(payload, language, ids),
      more: (where, limit) => findCases(payload, language, { where, limit }),
    }),
  )
}

interface Find {
  chosen: (ids: readonly string[]) => Promise<{ entry: Entry }[]>
  more: (where: Where, limit: number) => Promise<{ entries: Entry[] }>
}

async function fill({ self, chosen, alike }: AlikeQuery, find: Find): Promise<Entry[]> {
  const first = await find.chosen(chosen.filter((id) => id !== self))
  const entries = first.map(({ entry }) => entry)
  const known = new Set(entries.map(({ path }) => path))
  for (const where of alike) {
    if (entries.length >= enough) break
    const others: Where = self ? { and: [where, { id: { not_equals: self } }] } : where
    // As many as could all be known already, and then enough.
    const { entries: found } = await find.more(others, enough + entries.length)
    for (const entry of found) {
      if (entries.length >= enough || known.has(entry.path)) continue
      known.add(entry.path)
      entries.push(entry)
    }
  }
  return entries
}
