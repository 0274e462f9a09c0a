import { instantOfDay } from '../../handover/calendar.ts'
import type { Language } from '../../i18n/text.ts'
import { roleSlug } from '../content/role.ts'
import type { DemoInterview, DemoInterviewText, DemoQuestion } from '../content/types.ts'
import { morningOf, requiredIn, richTextIn, textIn } from './texts.ts'
import { type Loading, withRowIds } from './writer.ts'

export async function loadInterviews(
  loading: Loading,
  interviews: DemoInterview[],
  questions: DemoQuestion[],
) {
  const words = writing(loading, questions)
  for (const interview of interviews) {
    const { slug, interviewees, interviewer, interviewedOn, publishedOn, cover } = interview
    const id = await loading.write(
      'interviews',
      slug,
      (language) => ({
        slug,
        role: loading.id('roles', roleSlug),
        interviewees: interviewees.map((person) => loading.id('ambassadors', person)),
        interviewer,
        interviewedOn: instantOfDay(interviewedOn),
        cover: cover ? loading.id('media', cover) : null,
        relatedCases: interview.relatedCases.map((found) => loading.id('cases', found)),
        ...words(interview, language),
      }),
      {
        state: publishedOn ? { publishedAt: morningOf(publishedOn) } : 'draft',
        english: interview.title.en !== null,
      },
    )
    if (interview.pending)
      await addPending(loading, id, { ...interview, ...interview.pending }, words)
  }
}

type Writing = ReturnType<typeof writing>

/** What an interview says in a language. Wordings that are not translated stay Danish, since every question has one. */
const writing =
  (loading: Loading, questions: DemoQuestion[]) =>
  (text: DemoInterviewText, language: Language) => ({
    title: requiredIn(text.title, language),
    lead: textIn(text.lead, language),
    exchanges: text.exchanges.map(({ question, wording, answer }) => ({
      question: loading.id('questions', question),
      wording: requiredIn(wording ?? wordingOf(questions, question), language),
      answer: richTextIn(answer, language),
    })),
    pullQuote: textIn(text.pullQuote, language),
    background: richTextIn(text.background, language),
  })

function wordingOf(questions: DemoQuestion[], key: string) {
  const question = questions.find((one) => one.key === key)
  if (!question) throw new Error(`The demo content has no question ${key}`)
  return question.wording
}

/** Saves changes as a draft on top of the published version, in both languages. */
async function addPending(loading: Loading, id: string, text: DemoInterviewText, words: Writing) {
  const { req } = loading
  const common = {
    collection: 'interviews',
    id,
    depth: 0,
    draft: true,
    overrideAccess: true,
    req,
  } as const
  const before = await req.payload.findByID({ ...common, locale: 'da' })
  for (const locale of ['da', 'en'] as const) {
    await req.payload.update({
      ...common,
      locale,
      data: { ...withRowIds(words(text, locale), before), _status: 'draft' },
    })
  }
}
