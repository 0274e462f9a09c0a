import type { PayloadRequest } from 'payload'
import type { Language, Localised } from '../../i18n/text.ts'
import { likeness, sameWords } from '../../interviews/matching.ts'
import type { ParsedInterview } from '../../interviews/parse/index.ts'
import { idsOf } from '../../references.ts'
import { type PlannedPerson, peopleKnown } from './people.ts'
import { ImportProblem } from './problem.ts'
import { importWarnings } from './warnings.ts'

/** What an import will write; nothing is written yet. */
export interface ImportPlan {
  language: Language
  title: string
  role: string | undefined
  people: PlannedPerson[]
  exchanges: { question: string | undefined; wording: string; answer: string[] }[]
  lead: string[]
  background: string[]
  warnings: string[]
}

const all = { depth: 0, pagination: false, overrideAccess: true } as const

async function roleNamed(
  req: PayloadRequest,
  wanted: string | undefined,
): Promise<string | undefined> {
  if (!wanted) return undefined
  const { docs } = await req.payload.find({ ...all, collection: 'roles', locale: 'da', req })
  const role =
    docs.find(({ slug }) => slug === wanted) ?? sameWords(wanted, docs, ({ name }) => name)
  if (role) return role.id
  const known = docs.map(({ slug }) => slug).join(', ') || '–'
  throw new ImportProblem({
    da: `Der er ingen rolle, der hedder "${wanted}". Roller: ${known}.`,
    en: `There is no role called "${wanted}". Roles: ${known}.`,
  })
}

/** The id of the bank's question for each wording, looked for in the language of the text and in Danish. */
async function questionsKnown(req: PayloadRequest, language: Language, wordings: string[]) {
  const { docs } = await req.payload.find({
    ...all,
    collection: 'questions',
    locale: language,
    req,
  })
  return wordings.map((wording) => sameWords(wording, docs, (question) => question.wording)?.id)
}

function refuseEmpty({ title, lead, exchanges, trailing }: ParsedInterview): void {
  if (title || lead.length > 0 || exchanges.length > 0 || trailing.length > 0) return
  throw new ImportProblem({
    da: 'Teksten er tom, så der er intet at importere.',
    en: 'The text is empty, so there is nothing to import.',
  })
}

/** Drafts and published interviews of the same title and people: the text has perhaps been imported before. */
async function sameInterview(
  req: PayloadRequest,
  language: Language,
  title: string,
  people: PlannedPerson[],
) {
  const { docs } = await req.payload.find({
    ...all,
    collection: 'interviews',
    draft: true,
    locale: language,
    where: { title: { equals: title } },
    req,
  })
  return docs.some(({ interviewees }) =>
    people.every(
      // Whoever could not be chosen was left out then as now.
      ({ candidates, id }) => candidates.length > 0 || (id && idsOf(interviewees).includes(id)),
    ),
  )
}

/**
 * What importing a parsed interview would write, with warnings in the language of `reader`. Throws ImportProblem when the text is empty or a named role
 * unknown.
 */
export async function planImport(
  req: PayloadRequest,
  parsed: ParsedInterview,
  { role, reader = 'da' }: { role?: string; reader?: Language } = {},
): Promise<ImportPlan> {
  refuseEmpty(parsed)
  const language: Language = parsed.lang === 'en' ? 'en' : 'da'
  const doubts: Localised[] = []
  if (parsed.lang !== language) {
    doubts.push(importWarnings.otherLanguage(parsed.lang))
  }
  const people = (await peopleKnown(req, parsed.people)).filter(
    ({ name }, at, list) => list.findIndex((one) => likeness(one.name) === likeness(name)) === at,
  )
  for (const { candidates, name } of people) {
    if (candidates.length > 0) doubts.push(importWarnings.severalOfThatName(name, candidates))
  }
  const names = people.map(({ name }) => name).join(', ')
  const suggestion = names
    ? { da: `Interview med ${names}`, en: `Interview with ${names}` }
    : { da: 'Interview', en: 'Interview' }
  if (!parsed.title) doubts.push(importWarnings.noTitle(suggestion[language]))
  const title = parsed.title ?? suggestion[language]
  if (await sameInterview(req, language, title, people)) {
    doubts.push(importWarnings.importedBefore(title))
  }
  const questions = await questionsKnown(
    req,
    language,
    parsed.exchanges.map(({ question }) => question),
  )
  return {
    language,
    title,
    role: await roleNamed(req, role),
    people,
    exchanges: parsed.exchanges.map(({ question, answer }, at) => ({
      question: questions[at],
      wording: question,
      answer,
    })),
    lead: parsed.lead,
    background: parsed.trailing,
    warnings: [...parsed.warnings, ...doubts.map((doubt) => doubt[reader])],
  }
}
