import { calendarDayIn, type Day } from '../../handover/calendar.ts'
import type { Language } from '../../i18n/text.ts'
import { documentAddress } from '../addresses.ts'
import { dayOf, dayOfMoment, siteTimeZone } from '../dates.ts'
import { type Related, readable } from '../related.ts'
import { type InLanguages, type Passage, passage, type RichPassage, richPassage } from '../text.ts'
import { type BylineLine, bylineOf } from './byline.ts'
import type { AttributionSource, Entry, InterviewEntrySource } from './entry.ts'
import type { PersonSource } from './person.ts'
import { type Picture, pictureOf } from './picture.ts'
import type { QuestionSource } from './question.ts'
import type { RoleStanding, Seat } from './standing.ts'

/** What the page reads of an interview. */
export interface InterviewSource extends InterviewEntrySource {
  interviewees?: Related<PersonSource>[] | null
  interviewer?: string | null
  interviewedOn?: string | null
  exchanges?:
    | {
        question?: Related<QuestionSource>
        wording?: InLanguages<string>
        answer?: InLanguages<object>
      }[]
    | null
  pullQuote?: InLanguages<string>
  background?: InLanguages<object>
  attribution?: (AttributionSource & { ambassador?: Related<{ id: string }> })[] | null
}

/** One question as it was worded when asked, and its answer. The number is its place on the page, from 1. */
export interface Exchange {
  number: number
  wording: Passage
  answer: RichPassage | null
  /** Where all answers to the question stand; null when it is not from the question bank. */
  allAnswers: string | null
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
  relatedInterviews: Entry[]
  relatedCases: Entry[]
  /** Who held the role on the day of the interview; null when it names no role or day. */
  atTheTime: { day: Day; seats: Seat[] } | null
  /** Who holds the interview's role now; null when the interview names no role. */
  standing: RoleStanding | null
}

/** What stands around an interview: the role and its holders, and what to read next. */
export type InterviewSurroundings = Pick<
  InterviewPage,
  'standing' | 'atTheTime' | 'relatedInterviews' | 'relatedCases'
>

/** The page of an interview; null when it has no title. */
export function interviewPage(
  doc: InterviewSource,
  surroundings: InterviewSurroundings,
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
    ...surroundings,
  }
}

function exchangesOf(doc: InterviewSource, language: Language): Exchange[] {
  return (doc.exchanges ?? []).flatMap(({ question, wording, answer }, index) => {
    const asked = passage(wording, language)
    if (!asked) return []
    return [
      {
        number: index + 1,
        wording: asked,
        answer: richPassage(answer, language),
        allAnswers: documentAddress('questions', readable(question)?.slug, language),
      },
    ]
  })
}
