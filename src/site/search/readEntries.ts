import type { Payload } from 'payload'
import { findAnnounced } from '../queries/knownPeople.ts'
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
        interviewees: true,
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
        putForwardBy: true,
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
    const announced = await findAnnounced(payload, ids)
    return docs.flatMap((doc) => {
      const terms = announced.get(doc.id) ?? []
      const madeFrom = terms.map((id) => `terms:${id}`)
      return entriesOf('ambassadors', doc, { known: terms.length > 0, madeFrom })
    })
  },
  questions: async (payload: Payload, ids: string[]) => {
    const { docs } = await payload.find({
      ...asReader,
      ...common,
      collection: 'questions',
      where: { id: { in: ids } },
      select: { slug: true, wording: true, theme: true },
    })
    return docs.flatMap((doc) => entriesOf('questions', doc))
  },
  themes: async (payload: Payload, ids: string[]) => {
    const { docs } = await payload.find({
      ...asReader,
      ...common,
      collection: 'themes',
      where: { id: { in: ids } },
      select: { slug: true, name: true, description: true },
    })
    return docs.flatMap((doc) => entriesOf('themes', doc))
  },
  organisations: async (payload: Payload, ids: string[]) => {
    const { docs } = await payload.find({
      ...asReader,
      ...common,
      collection: 'organisations',
      where: { id: { in: ids } },
      select: { slug: true, name: true, sector: true },
    })
    return docs.flatMap((doc) => entriesOf('organisations', doc))
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
    select: { slug: true },
    depth: 0,
    pagination: false,
  })
  return docs.map(({ id }) => id)
}
