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
}

/** A page of entries and the number of pages there are. */
export interface EntryList {
  entries: Entry[]
  pages: number
}

/** Published interviews, newest first. */
export async function findInterviews(
  payload: Payload,
  language: Language,
  { limit, page = 1, ambassador }: EntryQuery,
): Promise<EntryList> {
  const { docs, totalPages } = await payload.find({
    ...asReader,
    collection: 'interviews',
    where: ownedBy('interviewees', ambassador),
    select: interviewEntryFields,
    populate: related,
    depth: 1,
    sort: newestFirst,
    limit,
    page,
  })
  return { entries: present(docs.map((doc) => interviewEntry(doc, language))), pages: totalPages }
}

/** Published cases, newest first. */
export async function findCases(
  payload: Payload,
  language: Language,
  { limit, page = 1, ambassador }: EntryQuery,
): Promise<EntryList> {
  const { docs, totalPages } = await payload.find({
    ...asReader,
    collection: 'cases',
    where: ownedBy('putForwardBy', ambassador),
    select: caseEntryFields,
    populate: related,
    depth: 1,
    sort: newestFirst,
    limit,
    page,
  })
  return { entries: present(docs.map((doc) => caseEntry(doc, language))), pages: totalPages }
}

function ownedBy(field: string, ambassador: string | undefined): Where {
  return ambassador ? { [field]: { contains: ambassador } } : {}
}

function present(entries: (Entry | null)[]): Entry[] {
  return entries.filter((each) => each !== null)
}
