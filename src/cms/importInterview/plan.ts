import type { PayloadRequest } from 'payload'
import type { Language, Localised } from '../../i18n/text.ts'
import type { Content } from '../../interviews/arrange/index.ts'
import { type ImportDoubt, importWarnings } from '../../interviews/importWarnings.ts'
import { likeness, sameWords } from '../../interviews/matching.ts'
import type { ParsedInterview } from '../../interviews/parse/index.ts'
import { idsOf } from '../../references.ts'
import { paragraphsToRichText } from '../../richtext/build.ts'
import { richTextOf } from '../../richtext/rich.ts'
import type { RichText } from '../../richtext/types.ts'
import { type PlannedPerson, peopleKnown } from './people.ts'
import { ImportProblem } from './problem.ts'

/** What an import will write; nothing is written yet. */
export interface ImportPlan {
  language: Language
  title: string
  role: string | undefined
  people: PlannedPerson[]
  interviewer?: string | undefined
  exchanges: { question: string | undefined; wording: string; answer: RichText }[]
  lead: string[]
  background: RichText | undefined
  /** What the parser doubts, and after that what is uncertain here. */
  warnings: string[]
  /** What is uncertain here, by its kind. */
  doubts: { kind: ImportDoubt; message: string }[]
  /** The SHA-256 of a name for this attempt; a second attempt of the same name finds the first one's draft. */
  attempt?: string
}

/** The words of an interview, formatted, before they are matched with anything. */
export type PlannedContent = Pick<ImportPlan, 'title' | 'lead' | 'background'> & {
  exchanges: { wording: string; answer: RichText }[]
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

/** What a parsed interview holds when nothing more is known of its formatting. */
function plainContent({ lead, exchanges, trailing, title }: ParsedInterview): PlannedContent {
  return {
    title: title ?? '',
    lead,
    exchanges: exchanges.map(({ question, answer }) => ({
      wording: question,
      answer: paragraphsToRichText(answer),
    })),
    background: trailing.length > 0 ? paragraphsToRichText(trailing) : undefined,
  }
}

/** The same for an arranged text, with its formatting. */
export function richContent({ title, lead, exchanges, background }: Content): PlannedContent {
  return {
    title,
    lead,
    exchanges: exchanges.map(({ wording, answer }) => ({ wording, answer: richTextOf(answer) })),
    background: background.length > 0 ? richTextOf(background) : undefined,
  }
}

/**
 * What importing a parsed interview would write, with warnings in the language of `reader`; `content` is what it holds when
 * its formatting is known. Throws ImportProblem when the text is empty or a named role unknown.
 */
export async function planImport(
  req: PayloadRequest,
  parsed: ParsedInterview,
  {
    role,
    reader = 'da',
    content = plainContent(parsed),
  }: { role?: string; reader?: Language; content?: PlannedContent } = {},
): Promise<ImportPlan> {
  refuseEmpty(parsed)
  const language: Language = parsed.lang === 'en' ? 'en' : 'da'
  const doubts: ImportPlan['doubts'] = []
  const doubt = (kind: ImportDoubt, words: Localised) =>
    doubts.push({ kind, message: words[reader] })
  if (parsed.lang !== language) {
    doubt('otherLanguage', importWarnings.otherLanguage(parsed.lang))
  }
  const people = (await peopleKnown(req, parsed.people)).filter(
    ({ name }, at, list) => list.findIndex((one) => likeness(one.name) === likeness(name)) === at,
  )
  for (const { candidates, name } of people) {
    if (candidates.length > 0)
      doubt('severalOfThatName', importWarnings.severalOfThatName(name, candidates))
  }
  const names = people.map(({ name }) => name).join(', ')
  const suggestion = importWarnings.suggestion(names)
  if (!content.title) doubt('noTitle', importWarnings.noTitle(suggestion[language]))
  const title = content.title || suggestion[language]
  if (await sameInterview(req, language, title, people)) {
    doubt('importedBefore', importWarnings.importedBefore(title))
  }
  const questions = await questionsKnown(
    req,
    language,
    content.exchanges.map(({ wording }) => wording),
  )
  return {
    language,
    title,
    role: await roleNamed(req, role),
    people,
    exchanges: content.exchanges.map((exchange, at) => ({ question: questions[at], ...exchange })),
    lead: content.lead,
    background: content.background,
    warnings: [...parsed.warnings, ...doubts.map(({ message }) => message)],
    doubts,
  }
}
