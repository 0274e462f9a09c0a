import type { Payload } from 'payload'
import type { Language } from '../../i18n/text.ts'
import { inOrder } from '../../references.ts'
import { caseEntry, type Entry, interviewEntry } from '../viewModels/entry.ts'
import { type PageQuery, pageOf } from './having.ts'
import {
  type PublishedCase,
  type PublishedInterview,
  publishedCases,
  publishedInterviews,
} from './published.ts'
import { asReader, caseEntryFields, interviewEntryFields, related } from './reading.ts'

/** A page of entries, the number of pages there are, and the number of documents on all of them. */
export interface EntryList {
  entries: Entry[]
  pages: number
  total: number
}

/** Published interviews, newest first. */
export async function findInterviews(
  payload: Payload,
  language: Language,
  query: PageQuery<PublishedInterview>,
): Promise<EntryList> {
  const { ids, ...counted } = pageOf(await publishedInterviews(payload), query)
  const found = await interviewsByIds(payload, language, ids)
  return { entries: found.map(({ entry }) => entry), ...counted }
}

/** Published cases, newest first. */
export async function findCases(
  payload: Payload,
  language: Language,
  query: PageQuery<PublishedCase>,
): Promise<EntryList> {
  const { ids, ...counted } = pageOf(await publishedCases(payload), query)
  const found = await casesByIds(payload, language, ids)
  return { entries: found.map(({ entry }) => entry), ...counted }
}

/** How many documents are chosen by hand at most on one page. */
const mostChosen = 12

/** The published interviews of these ids, in the order of the ids. */
export function findChosenInterviews(
  payload: Payload,
  language: Language,
  ids: readonly string[],
): Promise<Chosen[]> {
  return interviewsByIds(payload, language, ids.slice(0, mostChosen))
}

/** The published cases of these ids, in the order of the ids. */
export function findChosenCases(
  payload: Payload,
  language: Language,
  ids: readonly string[],
): Promise<Chosen[]> {
  return casesByIds(payload, language, ids.slice(0, mostChosen))
}

/** An entry with the id of its document. */
export interface Chosen {
  id: string
  entry: Entry
}

async function interviewsByIds(
  payload: Payload,
  language: Language,
  ids: readonly string[],
): Promise<Chosen[]> {
  if (ids.length === 0) return []
  const { docs } = await payload.find({
    ...asReader,
    collection: 'interviews',
    where: { id: { in: [...ids] } },
    select: interviewEntryFields,
    populate: related,
    depth: 1,
    sort: 'id',
    pagination: false,
  })
  return chosen(inOrder(ids, docs), (doc) => interviewEntry(doc, language))
}

async function casesByIds(
  payload: Payload,
  language: Language,
  ids: readonly string[],
): Promise<Chosen[]> {
  if (ids.length === 0) return []
  const { docs } = await payload.find({
    ...asReader,
    collection: 'cases',
    where: { id: { in: [...ids] } },
    select: caseEntryFields,
    populate: related,
    depth: 1,
    sort: 'id',
    pagination: false,
  })
  return chosen(inOrder(ids, docs), (doc) => caseEntry(doc, language))
}

function chosen<Doc extends { id: string }>(
  docs: readonly Doc[],
  entryOf: (doc: Doc) => Entry | null,
): Chosen[] {
  return docs.flatMap((doc) => {
    const entry = entryOf(doc)
    return entry ? [{ id: doc.id, entry }] : []
  })
}
