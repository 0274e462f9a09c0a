import type { Payload } from 'payload'
import { published } from '../../access/rules.ts'
import type { Ambassador, Case, Interview } from '../../generated/payload-types.ts'
import { registered } from '../../memory/index.ts'
import { idOf, idsOf } from '../../references.ts'
import { dayOfMoment } from '../dates.ts'
import { newestFirst } from './reading.ts'
import { register } from './register.ts'

/** What is known of every published text without reading it: when it came out, and what it belongs to, as ids. */
interface PublishedText {
  id: string
  publishedAt: string
  createdAt: string
  /** The year in which it came out, in the site's time zone; null when that isn't known. */
  year: string | null
}

export interface PublishedInterview extends PublishedText {
  interviewees: string[]
  /** The questions of the bank that were asked in it, each once. */
  questions: string[]
}

export interface PublishedCase extends PublishedText {
  putForwardBy: string[]
  themes: string[]
  organisation: string | null
  sector: string | null
}

export interface PublishedAmbassador {
  id: string
  /** Where they work and worked. */
  organisations: string[]
}

/** Newest first, as lists of the API are ordered by `newestFirst`. */
function compareTexts(one: PublishedText, other: PublishedText): number {
  return (
    descending(one.publishedAt, other.publishedAt) ||
    descending(one.createdAt, other.createdAt) ||
    descending(one.id, other.id)
  )
}

/** Each of them once. */
const each = (ids: readonly string[]): string[] => [...new Set(ids)]

const descending = (one: string, other: string) => (one < other ? 1 : one > other ? -1 : 0)

const text = (doc: { id: string; publishedAt?: string | null; createdAt: string }) => ({
  id: doc.id,
  publishedAt: doc.publishedAt ?? '',
  createdAt: doc.createdAt,
  year: dayOfMoment(doc.publishedAt)?.slice(0, 4) ?? null,
})

const interviews = register<Interview, PublishedInterview>({
  collection: 'interviews',
  readable: published,
  select: { publishedAt: true, createdAt: true, interviewees: true, exchanges: { question: true } },
  row: (doc) => ({
    ...text(doc),
    interviewees: idsOf(doc.interviewees),
    questions: each(idsOf(doc.exchanges?.map(({ question }) => question))),
  }),
  sort: newestFirst,
  compare: compareTexts,
})

const cases = register<Case, PublishedCase>({
  collection: 'cases',
  readable: published,
  select: {
    publishedAt: true,
    createdAt: true,
    putForwardBy: true,
    themes: true,
    organisation: true,
    sector: true,
  },
  row: (doc) => ({
    ...text(doc),
    putForwardBy: idsOf(doc.putForwardBy),
    themes: each(idsOf(doc.themes)),
    organisation: idOf(doc.organisation) ?? null,
    sector: doc.sector ?? null,
  }),
  sort: newestFirst,
  compare: compareTexts,
})

const ambassadors = register<Ambassador, PublishedAmbassador>({
  collection: 'ambassadors',
  readable: published,
  select: { positions: { organisation: true } },
  row: ({ id, positions }) => ({
    id,
    organisations: idsOf(positions?.map(({ organisation }) => organisation)),
  }),
  sort: ['id'],
  compare: (one, other) => descending(other.id, one.id),
})

/** Every published interview, newest first. */
export const publishedInterviews = (payload: Payload) => registered(payload, interviews)

/** Every published case, newest first. */
export const publishedCases = (payload: Payload) => registered(payload, cases)

/** Every published ambassador. */
export const publishedAmbassadors = (payload: Payload) => registered(payload, ambassadors)
