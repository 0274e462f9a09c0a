import { calendarDayIn, type Day } from '../../handover/calendar.ts'
import type { Language } from '../../i18n/text.ts'
import { dayOf, dayOfMoment, siteTimeZone } from '../dates.ts'
import { allReadable, type Related } from '../related.ts'
import { type InLanguages, type Passage, passage, type RichPassage, richPassage } from '../text.ts'
import { type BylineLine, bylineOf } from './byline.ts'
import {
  type AttributionSource,
  type CaseEntrySource,
  caseEntry,
  type Entry,
  type InterviewEntrySource,
} from './entry.ts'
import type { PersonSource } from './person.ts'
import { type Picture, pictureOf } from './picture.ts'
import type { RoleStanding } from './standing.ts'

/** What the page reads of an interview. */
export interface InterviewSource extends InterviewEntrySource {
  interviewees?: Related<PersonSource>[] | null
  interviewer?: string | null
  interviewedOn?: string | null
  exchanges?: { wording?: InLanguages<string>; answer?: InLanguages<object> }[] | null
  pullQuote?: InLanguages<string>
  background?: InLanguages<object>
  relatedCases?: Related<CaseEntrySource>[] | null
  attribution?: (AttributionSource & { ambassador?: Related<{ id: string }> })[] | null
}

/** One question as it was worded when asked, and its answer. The number is its place on the page, from 1. */
export interface Exchange {
  number: number
  wording: Passage
  answer: RichPassage | null
}

/** Everything the page of an interview shows. */
export interface InterviewPage {
  title: Passage
  lead: Passage | null
  cover: Picture | null
  byline: BylineLine[]
  interviewer: string | null
  interviewedOn: Day | null
  publishedOn: Day | null
  exchanges: Exchange[]
  pullQuote: Passage | null
  background: RichPassage | null
  relatedCases: Entry[]
  /** Who holds the interview's role now; null when the interview names no role. */
  standing: RoleStanding | null
}

/** The page of an interview; null when it has no title. */
export function interviewPage(
  doc: InterviewSource,
  standing: RoleStanding | null,
  moment: Date,
  language: Language,
): InterviewPage | null {
  const title = passage(doc.title, language)
  if (!title) return null
  return {
    title,
    lead: passage(doc.lead, language),
    cover: pictureOf(doc.cover, language),
    byline: bylineOf(
      doc.attribution,
      doc.interviewees,
      calendarDayIn(siteTimeZone, moment),
      language,
    ),
    interviewer: doc.interviewer?.trim() || null,
    interviewedOn: dayOf(doc.interviewedOn),
    publishedOn: dayOfMoment(doc.publishedAt),
    exchanges: exchangesOf(doc, language),
    pullQuote: passage(doc.pullQuote, language),
    background: richPassage(doc.background, language),
    relatedCases: allReadable(doc.relatedCases)
      .map((each) => caseEntry(each, language))
      .filter((each) => each !== null),
    standing,
  }
}

function exchangesOf(doc: InterviewSource, language: Language): Exchange[] {
  return (doc.exchanges ?? []).flatMap(({ wording, answer }, index) => {
    const asked = passage(wording, language)
    return asked
      ? [{ number: index + 1, wording: asked, answer: richPassage(answer, language) }]
      : []
  })
}
