import type { Payload } from 'payload'
import {
  asReader,
  caseEntryFields,
  interviewEntryFields,
  newestFirst,
  related,
} from '../queries/reading.ts'
import type { FeedItem } from './feed.ts'
import { caseItem, type FeedSurroundings, interviewItem } from './items.ts'
import type { FeedScope } from './target.ts'

/** A feed tells of this many documents. */
const newest = 20

const common = {
  ...asReader,
  populate: related,
  depth: 2,
  sort: newestFirst,
  limit: newest,
  pagination: false,
} as const

/** The newest interviews and cases, as feeds tell of them. */
export async function findFeedItems(
  payload: Payload,
  scope: FeedScope,
  surroundings: FeedSurroundings,
): Promise<FeedItem[]> {
  const [interviews, cases] = await Promise.all([
    scope === 'cases' ? [] : findInterviewItems(payload, surroundings),
    scope === 'interviews' ? [] : findCaseItems(payload, surroundings),
  ])
  return [...interviews, ...cases]
    .sort((a, b) => b.published.getTime() - a.published.getTime() || a.id.localeCompare(b.id))
    .slice(0, newest)
}

async function findInterviewItems(payload: Payload, surroundings: FeedSurroundings) {
  const full = surroundings.full ? ({ exchanges: true, background: true } as const) : {}
  const { docs } = await payload.find({
    ...common,
    collection: 'interviews',
    select: { ...interviewEntryFields, interviewees: true, updatedAt: true, ...full },
  })
  return docs.flatMap((doc) => interviewItem(doc, surroundings) ?? [])
}

async function findCaseItems(payload: Payload, surroundings: FeedSurroundings) {
  const full = surroundings.full
    ? ({ challenge: true, action: true, effect: true, learning: true } as const)
    : {}
  const { docs } = await payload.find({
    ...common,
    collection: 'cases',
    select: {
      ...caseEntryFields,
      themes: true,
      putForwardBy: true,
      attribution: true,
      updatedAt: true,
      ...full,
    },
  })
  return docs.flatMap((doc) => caseItem(doc, surroundings) ?? [])
}
