import type { Day } from '../../handover/calendar.ts'
import type { Language } from '../../i18n/text.ts'
import { documentAddress } from '../addresses.ts'
import { dayOfMoment } from '../dates.ts'
import { type Related, readable } from '../related.ts'
import { type InLanguages, type Passage, paragraphs, passage, summarise } from '../text.ts'
import { type MediaSource, type Picture, pictureOf } from './picture.ts'

/** A line of a frozen attribution: who it was, as of first publication. */
export interface AttributionSource {
  name?: string | null
  title?: InLanguages<string>
  organisation?: InLanguages<string>
  role?: InLanguages<string>
}

/** What lists read of an interview. */
export interface InterviewEntrySource {
  id: string
  slug?: string | null
  title?: InLanguages<string>
  lead?: InLanguages<string>
  cover?: Related<MediaSource>
  attribution?: AttributionSource[] | null
  publishedAt?: string | null
}

/** What lists read of a case. */
export interface CaseEntrySource {
  id: string
  slug?: string | null
  title?: InLanguages<string>
  summary?: InLanguages<string>
  organisation?: Related<{ id?: string; name?: InLanguages<string>; slug?: string | null }>
  images?: Related<MediaSource>[] | null
  publishedAt?: string | null
}

/** An interview or a case in a list. */
export interface Entry {
  kind: 'interview' | 'case'
  title: Passage
  path: string
  summary: Passage | null
  /** Who answered, or where it happened. */
  by: Passage | null
  publishedOn: Day | null
  picture: Picture | null
}

const summaryLength = 220

/** The interview as an entry; null when it has no title or address. */
export function interviewEntry(
  source: Related<InterviewEntrySource>,
  language: Language,
): Entry | null {
  const doc = readable(source)
  const title = passage(doc?.title, language)
  const path = documentAddress('interviews', doc?.slug, language)
  if (!doc || !title || !path) return null
  const names = (doc.attribution ?? []).map((each) => each.name ?? '').filter(Boolean)
  return {
    kind: 'interview',
    title,
    path,
    summary: shorten(passage(doc.lead, language)),
    by: names.length > 0 ? { text: names.join(', '), lang: language } : null,
    publishedOn: dayOfMoment(doc.publishedAt),
    picture: pictureOf(doc.cover, language),
  }
}

/** The case as an entry; null when it has no title or address. */
export function caseEntry(source: Related<CaseEntrySource>, language: Language): Entry | null {
  const doc = readable(source)
  const title = passage(doc?.title, language)
  const path = documentAddress('cases', doc?.slug, language)
  if (!doc || !title || !path) return null
  return {
    kind: 'case',
    title,
    path,
    summary: shorten(passage(doc.summary, language)),
    by: passage(readable(doc.organisation)?.name, language),
    publishedOn: dayOfMoment(doc.publishedAt),
    picture: pictureOf(doc.images?.[0], language),
  }
}

function shorten(text: Passage | null): Passage | null {
  const first = text && paragraphs(text.text)[0]
  return first ? { text: summarise(first, summaryLength), lang: text.lang } : null
}
