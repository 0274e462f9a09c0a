import type { Payload } from 'payload'
import type { Language } from '../../i18n/text.ts'
import { idsOf } from '../../references.ts'
import { dayOf, dayOfMoment } from '../dates.ts'
import { allReadable, readable } from '../related.ts'
import { type AmbassadorPage, ambassadorPage } from '../viewModels/ambassadorPage.ts'
import { type CasePage, casePage } from '../viewModels/casePage.ts'
import { type InterviewPage, interviewPage } from '../viewModels/interviewPage.ts'
import { holdersOn, roleStanding } from '../viewModels/standing.ts'
import { findAlikeCases, findAlikeInterviews } from './alike.ts'
import { findCases, findInterviews } from './entries.ts'
import { asReader, caseEntryFields, interviewEntryFields, linked, related } from './reading.ts'
import { findTerms, findTermsAround } from './standing.ts'

/** An ambassador's page shows this many interviews and cases; the lists have the rest. */
const ownEntries = 50

/** The published interview at this address; null when there is none. */
export async function findInterviewPage(
  payload: Payload,
  slug: string,
  moment: Date,
  language: Language,
): Promise<InterviewPage | null> {
  const { docs } = await payload.find({
    ...asReader,
    collection: 'interviews',
    where: { slug: { equals: slug } },
    select: {
      ...interviewEntryFields,
      interviewees: true,
      interviewer: true,
      interviewedOn: true,
      exchanges: true,
      pullQuote: true,
      background: true,
      relatedInterviews: true,
      relatedCases: true,
      role: true,
    },
    populate: linked,
    depth: 2,
    limit: 1,
    pagination: false,
  })
  const [doc] = docs
  if (!doc) return null
  const role = readable(doc.role)
  const questions = allReadable(doc.exchanges?.map(({ question }) => question))
  const [terms, relatedInterviews, relatedCases] = await Promise.all([
    role ? findTerms(payload, { role: { equals: role.id } }) : [],
    findAlikeInterviews(payload, language, {
      self: doc.id,
      chosen: idsOf(doc.relatedInterviews),
      alike: [
        ...among('interviewees', idsOf(doc.interviewees)),
        ...among('questions', idsOf(questions)),
      ],
    }),
    findAlikeCases(payload, language, {
      chosen: idsOf(doc.relatedCases),
      alike: [
        ...among('putForwardBy', idsOf(doc.interviewees)),
        ...among('themes', idsOf(questions.map(({ theme }) => theme))),
      ],
    }),
  ])
  const day = dayOf(doc.interviewedOn) ?? dayOfMoment(doc.publishedAt)
  const surroundings = {
    standing: role && roleStanding(role, terms, moment, language),
    atTheTime: role && day ? { day, seats: holdersOn(role, terms, day, language) } : null,
    relatedInterviews,
    relatedCases,
  }
  return interviewPage(doc, surroundings, moment, language)
}

/** The published case at this address; null when there is none. */
export async function findCasePage(
  payload: Payload,
  slug: string,
  moment: Date,
  language: Language,
): Promise<CasePage | null> {
  const { docs } = await payload.find({
    ...asReader,
    collection: 'cases',
    where: { slug: { equals: slug } },
    select: {
      ...caseEntryFields,
      sector: true,
      themes: true,
      challenge: true,
      action: true,
      effect: true,
      learning: true,
      contact: true,
      putForwardBy: true,
      putForwardOn: true,
      attachments: true,
      attribution: true,
      relatedCases: true,
      relatedInterviews: true,
    },
    populate: linked,
    depth: 2,
    limit: 1,
    pagination: false,
  })
  const [doc] = docs
  if (!doc) return null
  const [relatedCases, relatedInterviews] = await Promise.all([
    findAlikeCases(payload, language, {
      self: doc.id,
      chosen: idsOf(doc.relatedCases),
      alike: [
        ...among('themes', idsOf(doc.themes)),
        ...among('organisation', idsOf([doc.organisation])),
      ],
    }),
    findAlikeInterviews(payload, language, {
      chosen: idsOf(doc.relatedInterviews),
      alike: among('interviewees', idsOf(doc.putForwardBy)),
    }),
  ])
  return casePage(doc, { relatedCases, relatedInterviews }, moment, language)
}

/** That a relation is one of these; nothing when there are none. */
function among<Field extends string>(
  field: Field,
  ids: readonly string[],
): Record<Field, string[]>[] {
  return ids.length > 0 ? [{ [field]: [...new Set(ids)] } as Record<Field, string[]>] : []
}

/** The published ambassador at this address, with their public terms, interviews and cases; null when there is none. */
export async function findAmbassadorPage(
  payload: Payload,
  slug: string,
  moment: Date,
  language: Language,
): Promise<AmbassadorPage | null> {
  const { docs } = await payload.find({
    ...asReader,
    collection: 'ambassadors',
    where: { slug: { equals: slug } },
    select: {
      name: true,
      slug: true,
      portrait: true,
      positions: true,
      quote: true,
      biography: true,
      links: true,
    },
    populate: related,
    joins: false,
    depth: 1,
    limit: 1,
    pagination: false,
  })
  const [doc] = docs
  if (!doc) return null
  const [terms, interviews, cases] = await Promise.all([
    findTermsAround(payload, doc.id),
    findInterviews(payload, language, { limit: ownEntries, having: { interviewees: [doc.id] } }),
    findCases(payload, language, { limit: ownEntries, having: { putForwardBy: [doc.id] } }),
  ])
  const entries = { interviews: interviews.entries, cases: cases.entries }
  return ambassadorPage(doc, terms, entries, moment, language)
}
