import type { Payload } from 'payload'
import type { Language } from '../../i18n/text.ts'
import { remembered } from '../../memory/index.ts'
import type { Entry } from '../viewModels/entry.ts'
import { findCases, findChosenCases, findChosenInterviews, findInterviews } from './entries.ts'
import type { Having, PageQuery } from './having.ts'
import type { PublishedCase, PublishedInterview } from './published.ts'

/** What stands beside a text: the documents an editor chose, and where to look for more, the nearest first. */
export interface AlikeQuery<Row> {
  /** The document itself, which is never beside itself. */
  self?: string
  chosen: readonly string[]
  /** One after another, until there are enough. */
  alike: readonly Having<Row>[]
}

/** How many stand beside a text when nobody has chosen more. */
const enough = 3

/** Interviews to read next: the chosen ones first. */
export function findAlikeInterviews(
  payload: Payload,
  language: Language,
  query: AlikeQuery<PublishedInterview>,
): Promise<Entry[]> {
  return fill(query, {
    chosen: (ids) => findChosenInterviews(payload, language, ids),
    more: (asked) => findInterviews(payload, language, asked),
  })
}

/** Cases to read next: the chosen ones first. They stand beside interviews too, whose publication leaves them alone. */
export function findAlikeCases(
  payload: Payload,
  language: Language,
  query: AlikeQuery<PublishedCase>,
): Promise<Entry[]> {
  return remembered(payload, `cases ${language} ${JSON.stringify(query)}`, () =>
    fill(query, {
      chosen: (ids) => findChosenCases(payload, language, ids),
      more: (asked) => findCases(payload, language, asked),
    }),
  )
}

interface Find<Row> {
  chosen: (ids: readonly string[]) => Promise<{ entry: Entry }[]>
  more: (asked: PageQuery<Row>) => Promise<{ entries: Entry[] }>
}

async function fill<Row>(
  { self, chosen, alike }: AlikeQuery<Row>,
  find: Find<Row>,
): Promise<Entry[]> {
  const first = await find.chosen(chosen.filter((id) => id !== self))
  const entries = first.map(({ entry }) => entry)
  const known = new Set(entries.map(({ path }) => path))
  for (const having of alike) {
    if (entries.length >= enough) break
    // As many as could all be known already, and then enough.
    const limit = enough + entries.length
    const { entries: found } = await find.more({ having, except: self, limit })
    for (const entry of found) {
      if (entries.length >= enough || known.has(entry.path)) continue
      known.add(entry.path)
      entries.push(entry)
    }
  }
  return entries
}
