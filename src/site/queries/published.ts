import type { Payload } from 'payload'
import { type RegisterOf, registered } from '../../memory/index.ts'
import { idOf, idsOf } from '../../references.ts'
import { dayOfMoment } from '../dates.ts'
import { asReader, newestFirst } from './reading.ts'

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
  /** The questions of the bank that were asked in it. */
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

/** Of all documents, none of their relations filled in. */
const bare = { ...asReader, depth: 0, pagination: false } as const

/** Newest first, as lists of the API are ordered by `newestFirst`. */
function compareTexts(one: PublishedText, other: PublishedText): number {
  return (
    descending(one.publishedAt, other.publishedAt) ||
    descending(one.createdAt, other.createdAt) ||
    descending(one.id, other.id)
  )
}

const descending = (one: string, other: string) => (one < other ? 1 : one > other ? -1 : 0)

const text = (doc: { id: string; publishedAt?: string | null; createdAt: string }) => ({
  id: doc.id,
  publishedAt: doc.publishedAt ?? '',
  createdAt: doc.createdAt,
  year: dayOfMoment(doc.publishedAt)?.slice(0, 4) ?? null,
})

const listOf = (collection: 'interviews' | 'cases') => async (payload: Payload) => {
  const select = { createdAt: true } as const
  const { docs } = await payload.find({ ...bare, collection, select, sort: newestFirst })
  return docs.map(({ id }) => id)
}

const interviews: RegisterOf<PublishedInterview> = {
  collection: 'interviews',
  list: listOf('interviews'),
  read: async (payload, ids) => {
    const { docs } = await payload.find({
      ...bare,
      collection: 'interviews',
      where: { id: { in: [...ids] } },
      select: {
        publishedAt: true,
        createdAt: true,
        interviewees: true,
        exchanges: { question: true },
      },
      sort: 'id',
    })
    return docs.map((doc) => ({
      ...text(doc),
      interviewees: idsOf(doc.interviewees),
      questions: idsOf(doc.exchanges?.map(({ question }) => question)),
    }))
  },
  compare: compareTexts,
}

const cases: RegisterOf<PublishedCase> = {
  collection: 'cases',
  list: listOf('cases'),
  read: async (payload, ids) => {
    const { docs } = await payload.find({
      ...bare,
      collection: 'cases',
      where: { id: { in: [...ids] } },
      select: {
        publishedAt: true,
        createdAt: true,
        putForwardBy: true,
        themes: true,
        organisation: true,
        sector: true,
      },
      sort: 'id',
    })
    return docs.map((doc) => ({
      ...text(doc),
      putForwardBy: idsOf(doc.putForwardBy),
      themes: idsOf(doc.themes),
      organisation: idOf(doc.organisation) ?? null,
      sector: doc.sector ?? null,
    }))
  },
  compare: compareTexts,
}

const ambassadors: RegisterOf<PublishedAmbassador> = {
  collection: 'ambassadors',
  list: async (payload) => {
    const select = { createdAt: true } as const
    const asked = { ...bare, collection: 'ambassadors', joins: false, select, sort: 'id' } as const
    const { docs } = await payload.find(asked)
    return docs.map(({ id }) => id)
  },
  read: async (payload, ids) => {
    const { docs } = await payload.find({
      ...bare,
      collection: 'ambassadors',
      joins: false,
      where: { id: { in: [...ids] } },
      select: { positions: { organisation: true } },
      sort: 'id',
    })
    return docs.map(({ id, positions }) => ({
      id,
      organisations: idsOf(positions?.map(({ organisation }) => organisation)),
    }))
  },
  compare: (one, other) => descending(other.id, one.id),
}

/** Every published interview, newest first. */
export const publishedInterviews = (payload: Payload) => registered(payload, interviews)

/** Every published case, newest first. */
export const publishedCases = (payload: Payload) => registered(payload, cases)

/** Every published ambassador. */
export const publishedAmbassadors = (payload: Payload) => registered(payload, ambassadors)
