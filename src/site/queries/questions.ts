import type { Payload, Where } from 'payload'
import { sortDanish } from '../../i18n/collate.ts'
import type { Language } from '../../i18n/text.ts'
import { allReadable } from '../related.ts'
import { type QuestionLine, questionLine } from '../viewModels/question.ts'
import {
  type QuestionGroup,
  type QuestionPage,
  questionGroups,
  questionPage,
} from '../viewModels/questionPage.ts'
import { asReader, newestFirst, related } from './reading.ts'

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
  const answers = await payload.find({
    ...asReader,
    collection: 'interviews',
    where: asking(question.id),
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
    sort: newestFirst,
    limit: answersPerPage,
    page,
  })
  return questionPage(question, answers, page, moment, language)
}

/** The questions that have been answered, by theme in the order of the alphabet; those without a theme last. */
export async function findQuestionGroups(
  payload: Payload,
  language: Language,
): Promise<QuestionGroup[]> {
  return questionGroups(await findAnswered(payload, {}, wholeBank, language), language)
}

/** The answered questions that meet a condition, in the order of the alphabet. */
export async function findAnswered(
  payload: Payload,
  where: Where,
  limit: number,
  language: Language,
): Promise<QuestionLine[]> {
  const { docs } = await payload.find({
    ...asReader,
    collection: 'questions',
    where,
    select: { wording: true, slug: true, theme: true },
    populate: related,
    depth: 1,
    limit,
    pagination: false,
    sort: 'id',
  })
  const lines = await withAnswers(payload, docs, language)
  return sortDanish(lines, ({ wording }) => wording.text, language)
}

/** The first `limit` of these questions that have been answered, in the order of the ids. */
export async function findChosenQuestions(
  payload: Payload,
  ids: readonly string[],
  limit: number,
  language: Language,
): Promise<QuestionLine[]> {
  const wanted = ids.slice(0, 2 * limit)
  if (wanted.length === 0) return []
  const { docs } = await payload.find({
    ...asReader,
    collection: 'questions',
    where: { id: { in: wanted } },
    select: { wording: true, slug: true, theme: true },
    populate: related,
    depth: 1,
    pagination: false,
    sort: 'id',
  })
  const ordered = wanted.flatMap((id) => docs.filter((doc) => doc.id === id))
  return (await withAnswers(payload, ordered, language)).slice(0, limit)
}

type Found = Parameters<typeof questionLine>[0]

async function withAnswers(payload: Payload, docs: Found[], language: Language) {
  const lines = await Promise.all(
    allReadable(docs).map(async (doc) => {
      const { totalDocs } = await payload.count({
        collection: 'interviews',
        overrideAccess: false,
        where: asking(doc.id),
      })
      return totalDocs > 0 ? questionLine(doc, totalDocs, language) : null
    }),
  )
  return lines.filter((each) => each !== null)
}

/** Interviews in which a question of the bank was asked. */
export function asking(...questions: string[]): Where {
  return questions.length === 1
    ? { 'exchanges.question': { equals: questions[0] } }
    : { 'exchanges.question': { in: questions } }
}
