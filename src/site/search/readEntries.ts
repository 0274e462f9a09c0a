import type { Payload } from 'payload'
import { asReader, related } from '../queries/reading.ts'
import { entriesOf } from './entriesOf.ts'
import type { SearchEntry, SearchKind } from './entry.ts'

const common = { depth: 1, pagination: false, populate: related } as const

/** What is read of a document of each kind: what its page tells in words. */
const readers = {
  interviews: async (payload: Payload, ids: string[]) => {
    const { docs } = await payload.find({
      ...asReader,
      ...common,
      collection: 'interviews',
      where: { id: { in: ids } },
      select: {
        slug: true,
        title: true,
        lead: true,
        exchanges: true,
        pullQuote: true,
        background: true,
        interviewer: true,
        attribution: true,
        publishedAt: true,
      },
    })
    return docs.flatMap((doc) => entriesOf('interviews', doc))
  },
  cases: async (payload: Payload, ids: string[]) => {
    const { docs } = await payload.find({
      ...asReader,
      ...common,
      collection: 'cases',
      where: { id: { in: ids } },
      select: {
        slug: true,
        title: true,
        summary: true,
        challenge: true,
        action: true,
        effect: true,
        learning: true,
        organisation: true,
        sector: true,
        themes: true,
        attribution: true,
        publishedAt: true,
      },
    })
    return docs.flatMap((doc) => entriesOf('cases', doc))
  },
  ambassadors: async (payload: Payload, ids: string[]) => {
    const { docs } = await payload.find({
      ...asReader,
      ...common,
      collection: 'ambassadors',
      joins: false,
      where: { id: { in: ids } },
      select: { slug: true, name: true, positions: true, quote: true, biography: true },
    })
    return docs.flatMap((doc) => entriesOf('ambassadors', doc))
  },
} satisfies Record<SearchKind, (payload: Payload, ids: string[]) => Promise<SearchEntry[]>>

/** The entries of those of these documents that readers may see. */
export function readEntries(payload: Payload, kind: SearchKind, ids: string[]) {
  return readers[kind](payload, ids)
}

/** The ids of everything of a kind that readers may see. */
export async function readIds(payload: Payload, kind: SearchKind): Promise<string[]> {
  const { docs } = await payload.find({
    ...asReader,
    collection: kind,
    select: { publishedAt: true },
    depth: 0,
    pagination: false,
  })
  return docs.map(({ id }) => id)
}
