import { calendarDayIn, type Day } from '../../handover/calendar.ts'
import { sortDanish } from '../../i18n/collate.ts'
import type { Language } from '../../i18n/text.ts'
import { idOf } from '../../references.ts'
import { documentAddress } from '../addresses.ts'
import { dayOf, dayOfMoment, siteTimeZone } from '../dates.ts'
import { allReadable, type Related, readable } from '../related.ts'
import { type InLanguages, type Passage, passage, type RichPassage, richPassage } from '../text.ts'
import { words } from '../words.ts'
import { type BylineLine, bylineOf } from './byline.ts'
import type { AttributionSource } from './entry.ts'
import type { PersonSource } from './person.ts'
import { type Picture, pictureOf } from './picture.ts'
import { type NamedPage, type QuestionLine, type QuestionSource, themeOf } from './question.ts'

/** What is read of an interview in which the question was asked. */
export interface AnsweredInterview {
  id: string
  slug?: string | null
  title?: InLanguages<string>
  attribution?: (AttributionSource & { ambassador?: Related<{ id: string }> })[] | null
  interviewees?: Related<PersonSource>[] | null
  interviewedOn?: string | null
  publishedAt?: string | null
  exchanges?:
    | {
        question?: Related<{ id: string }>
        wording?: InLanguages<string>
        answer?: InLanguages<object>
      }[]
    | null
}

/** What somebody answered, and where. */
export interface GivenAnswer {
  /** The exact place in the interview: `/interviews/ord-der-binder#spoergsmaal-3`. */
  path: string
  interview: Passage
  byline: BylineLine[]
  portrait: Picture | null
  day: Day | null
  /** The question as it was worded then; null when it was worded as it is today. */
  askedAs: Passage | null
  answer: RichPassage | null
}

/** A question of the bank and what everybody has answered over the years, newest first. */
export interface QuestionPage {
  wording: Passage
  path: string
  theme: NamedPage | null
  retired: boolean
  total: number
  page: number
  pages: number
  answers: GivenAnswer[]
}

/** The questions of one theme. */
export interface QuestionGroup {
  theme: NamedPage | null
  questions: QuestionLine[]
}

/** The page of a question; null when it has no wording, or no answer on this page. */
export function questionPage(
  question: QuestionSource,
  found: { docs: AnsweredInterview[]; totalDocs: number; totalPages: number },
  page: number,
  moment: Date,
  language: Language,
): QuestionPage | null {
  const wording = passage(question.wording, language)
  const path = documentAddress('questions', question.slug, language)
  const today = calendarDayIn(siteTimeZone, moment)
  const answers = found.docs.flatMap((doc) => answersIn(doc, question, today, language))
  if (!wording || !path || answers.length === 0) return null
  return {
    wording,
    path,
    theme: themeOf(question.theme, language),
    retired: question.retired === true,
    total: found.totalDocs,
    page,
    pages: found.totalPages,
    answers,
  }
}

/** The questions by theme, themes and questions in the order of the alphabet; those without a theme last. */
export function questionGroups(
  lines: readonly QuestionLine[],
  language: Language,
): QuestionGroup[] {
  const groups = new Map<string, QuestionGroup>()
  for (const line of lines) {
    const key = line.theme?.path ?? ''
    const group = groups.get(key) ?? { theme: line.theme, questions: [] }
    group.questions.push(line)
    groups.set(key, group)
  }
  return sortDanish([...groups.values()], ({ theme }) => theme?.name.text, language)
}

function answersIn(
  doc: AnsweredInterview,
  question: QuestionSource,
  today: Day,
  language: Language,
): GivenAnswer[] {
  const title = passage(doc.title, language)
  const path = documentAddress('interviews', doc.slug, language)
  if (!readable(doc) || !title || !path) return []
  const byline = bylineOf(doc.attribution, doc.interviewees, today, language)
  const [somebody, ...others] = allReadable(doc.interviewees)
  const bank = passage(question.wording, language)
  return (doc.exchanges ?? []).flatMap((exchange, index) => {
    if (idOf(exchange.question as { id: string }) !== question.id) return []
    const asked = passage(exchange.wording, language)
    if (!asked) return []
    const anchor = words[language].interview.anchor(index + 1)
    return [
      {
        path: `${path}#${anchor}`,
        interview: title,
        byline,
        portrait: others.length === 0 ? pictureOf(somebody?.portrait, language) : null,
        day: dayOf(doc.interviewedOn) ?? dayOfMoment(doc.publishedAt),
        askedAs: asked.text === bank?.text ? null : asked,
        answer: richPassage(exchange.answer, language),
      },
    ]
  })
}
