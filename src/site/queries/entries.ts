import type { Payload, Where } from 'payload'
import type { Language } from '../../i18n/text.ts'
import { caseEntry, type Entry, interviewEntry } from '../viewModels/entry.ts'
import { asReader, caseEntryFields, interviewEntryFields, newestFirst, related } from './reading.ts'

/** Which entries: how many to a page, which page (from 1), and of whom. */
export interface EntryQuery {
  limit: number
  page?: number
  /** Only those of this ambassador. */
  ambassador?: string
  /** Only those that meet this too. */
  where?: Where
}

/** A page of entries, the number of pages there are, and the number of entries on all of them. */
export interface EntryList {
  entries: Entry[]
  pages: number
  total: number
}

/** Published interviews, newest first. */
export async function findInterviews(
  payload: Payload,
  language: Language,
  { limit, page = 1, ambassador, where }: EntryQuery,
): Promise<EntryList> {
  const { docs, totalDocs, totalPages } = await payload.find({
    ...asReader,
    collection: 'interviews',
    where: both(ownedBy('interviewees', ambassador), where),
    select: interviewEntryFields,
    populate: related,
    depth: 1,
    sort: newestFirst,
    limit,
    page,
  })
  const entries = present(docs.map((doc) => interviewEntry(doc, language)))
  return { entries, pages: totalPages, total: totalDocs }
}

/** Published cases, newest first. */
export async function findCases(
  payload: Payload,
  language: Language,
  { limit, page = 1, ambassador, where }: EntryQuery,
): Promise<EntryList> {
  const { docs, totalDocs, totalPages } = await payload.find({
    ...asReader,
    collection: 'cases',
    where: both(ownedBy('putForwardBy', ambassador), where),
    select: caseEntryFields,
    populate: related,
    depth: 1,
    sort: newestFirst,
    limit,
    page,
  })
  const entries = present(docs.map((doc) => caseEntry(doc, language)))
  return { entries, pages: totalPages, total: totalDocs }
}

function ownedBy(field: string, ambassador: string | undefined): Where {
  return ambassador ? { [field]: { contains: ambassador } } : {}
}

/** Either condition alone when the other asks for nothing: an `and` around nothing costs a join on some databases. */
function both(one: Where, other: Where | undefined): Where {
  if (!other) return one
  return Object.keys(one).length > 0 ? { and: [one, other] } : other
}

function present(entries: (Entry | null)[]): Entry[] {
  return entries.filter((each) => each !== null)
}

/** How many documents are chosen by hand at most on one page. */
const mostChosen = 12

/** The published interviews of these ids, in the order of the ids. */
export async function findChosenInterviews(
  payload: Payload,
  language: Language,
  ids: readonly string[],
): Promise<Chosen[]> {
  const wanted = ids.slice(0, mostChosen)
  if (wanted.length === 0) return []
  const { docs } = await payload.find({
    ...asReader,
    collection: 'interviews',
    where: { id: { in: wanted } },
    select: interviewEntryFields,
    populate: related,
    depth: 1,
    sort: 'id',
    pagination: false,
  })
  return inOrder(wanted, docs, (doc) => interviewEntry(doc, language))
}

/** The published cases of these ids, in the order of the ids. */
export async function findChosenCases(
  payload: Payload,
  language: Language,
  ids: readonly string[],
): Promise<Chosen[]> {
  const wanted = ids.slice(0, mostChosen)
  if (wanted.length === 0) return []
  const { docs } = await payload.find({
    ...asReader,
    collection: 'cases',
    where: { id: { in: wanted } },
    select: caseEntryFields,
    populate: related,
    depth: 1,
    sort: 'id',
    pagination: false,
  })
  return inOrder(wanted, docs, (doc) => caseEntry(doc, language))
}

/** An entry with the id of its document. */
export interface Chosen {
  id: string
  entry: Entry
}

function inOrder<Doc extends { id: string }>(
  ids: readonly string[],
  docs: readonly Doc[],
  entryOf: (doc: Doc) => Entry | null,
): Chosen[] {
  return ids.flatMap((id) => {
    const doc = docs.find((each) => each.id === id)
    const entry = doc ? entryOf(doc) : null
    return entry ? [{ id, entry }] : []
  })
}
