import type { Payload } from 'payload'
import { sortDanish } from '../../i18n/collate.ts'
import type { Language } from '../../i18n/text.ts'
import { once } from '../../memory/index.ts'
import { inOrder } from '../../references.ts'
import { type QuestionLine, questionLine } from '../viewModels/question.ts'
import {
  type QuestionGroup,
  type QuestionPage,
  questionGroups,
  questionPage,
} from '../viewModels/questionPage.ts'
import { countBy, pageOf } from './having.ts'
import { type PublishedInterview, publishedInterviews } from './published.ts'
import { asReader, related } from './reading.ts'
import { allQuestions, allThemes, type Question, questionsById, themesById } from './reference.ts'

/** More questions than any bank that people choose from has. */
const wholeBank = 500

/** How many answers stand on one page of a question. */
export const answersPerPage = 10

/** The page of a question with the answers on `page` (from 1); null when there are none there. */
export async function findQuestionPage(
  payload: Payload,
  slug: string,
  page: number,
  moment: Date,
  language: Language,
): Promise<QuestionPage | null> {
  const { docs } = await payload.find({
    ...asReader,
    collection: 'questions',
    where: { slug: { equals: slug } },
    select: { wording: true, slug: true, theme: true, retired: true },
    populate: related,
    depth: 1,
    limit: 1,
    pagination: false,
  })
  const [question] = docs
  if (!question) return null
  const asking = { having: { questions: [question.id] }, limit: answersPerPage, page }
  const { ids, pages, total } = pageOf(await publishedInterviews(payload), asking)
  if (ids.length === 0) return null
  const answers = await payload.find({
    ...asReader,
    collection: 'interviews',
    where: { id: { in: ids } },
    select: {
      slug: true,
      title: true,
      attribution: true,
      interviewees: true,
      interviewedOn: true,
      publishedAt: true,
      exchanges: true,
    },
    populate: related,
    // Two steps to a portrait.
    depth: 2,
    sort: 'id',
    pagination: false,
  })
  const found = { docs: inOrder(ids, answers.docs), totalDocs: total, totalPages: pages }
  return questionPage(question, found, page, moment, language)
}

/** The questions that have been answered, by theme in the order of the alphabet; those without a theme last. */
export async function findQuestionGroups(
  payload: Payload,
  language: Language,
): Promise<QuestionGroup[]> {
  const bank = await allQuestions(payload)
  return questionGroups(await findAnswered(payload, bank, wholeBank, language), language)
}

/** The first `limit` of these questions that have been answered, in the order of the ids. */
export async function findChosenQuestions(
  payload: Payload,
  ids: readonly string[],
  limit: number,
  language: Language,
): Promise<QuestionLine[]> {
  const known = questionsById(await allQuestions(payload))
  const wanted = ids.flatMap((id) => known.get(id) ?? [])
  return linesOf(payload, wanted, limit, language)
}

/** The answered ones among questions, `limit` at most, in the order of the alphabet. */
export async function findAnswered(
  payload: Payload,
  questions: readonly Question[],
  limit: number,
  language: Language,
): Promise<QuestionLine[]> {
  const lines = await linesOf(payload, questions, limit, language)
  return sortDanish(lines, ({ wording }) => wording.text, language)
}

/** The first `limit` of these that have been answered, as lines. */
async function linesOf(
  payload: Payload,
  questions: readonly Question[],
  limit: number,
  language: Language,
): Promise<QuestionLine[]> {
  const [interviews, themes] = await Promise.all([publishedInterviews(payload), allThemes(payload)])
  const answers = answersOf(interviews)
  const answered = questions.filter(({ id }) => answers.has(id)).slice(0, limit)
  return answered.flatMap((question) => {
    const theme = themesById(themes).get(question.theme ?? '') ?? null
    return questionLine({ ...question, theme }, answers.get(question.id) ?? 0, language) ?? []
  })
}

/** In how many interviews each question was asked. */
const answersOf = once((rows: readonly PublishedInterview[]) =>
  countBy(rows, ({ questions }) => questions),
)
