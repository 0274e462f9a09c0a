import { type Language, languages } from '../../i18n/text.ts'
import { pathOf } from '../../publishing/sections.ts'
import { richTextToParagraphs } from '../../richtext/plainText.ts'
import { isSlug } from '../addresses.ts'
import { dayOfMoment } from '../dates.ts'
import { allReadable, type Related, readable } from '../related.ts'
import { type InLanguages, passage, richPassage } from '../text.ts'
import type { AmbassadorSource } from '../viewModels/ambassadorPage.ts'
import { type CaseSource, caseParts } from '../viewModels/casePage.ts'
import type { AttributionSource } from '../viewModels/entry.ts'
import type { InterviewSource } from '../viewModels/interviewPage.ts'
import type { OrganisationPageSource } from '../viewModels/organisationPage.ts'
import type { QuestionSource } from '../viewModels/question.ts'
import type { ThemePageSource } from '../viewModels/themePage.ts'
import { words } from '../words.ts'
import type { Piece, SearchEntry, SearchKind } from './entry.ts'

/** What the search reads of a document of each kind. */
export interface SearchSources {
  interviews: InterviewSource
  cases: CaseSource
  questions: QuestionSource
  ambassadors: AmbassadorSource
  themes: ThemePageSource
  organisations: OrganisationPageSource
}

type Told = Pick<SearchEntry, 'title' | 'by' | 'facts' | 'pieces'>

const tellers: { [K in SearchKind]: (doc: SearchSources[K], language: Language) => Told | null } = {
  interviews: interviewIn,
  cases: caseIn,
  questions: questionIn,
  ambassadors: ambassadorIn,
  themes: themeIn,
  organisations: organisationIn,
}

/**
 * A published document, read as a reader reads it in all languages, as the search keeps it: once for each language that
 * something of it is written in. Nothing when it has no address.
 */
export function entriesOf<K extends SearchKind>(
  kind: K,
  doc: SearchSources[K],
  more: { known?: boolean; madeFrom?: readonly string[] } = {},
): SearchEntry[] {
  const { slug } = doc
  const links = linksOf(doc as Linking)
  if (!isSlug(slug)) return []
  return languages.flatMap((language) => {
    const told = tellers[kind](doc, language)
    if (!told) return []
    return [
      {
        ...told,
        kind,
        tag: `${kind}:${doc.id}`,
        language,
        path: pathOf(kind, slug),
        year: 'publishedAt' in doc ? yearOf(doc.publishedAt) : null,
        madeFrom: [...links.filter(isShown), ...(more.madeFrom ?? [])],
        mentions: links,
        known: more.known ?? (kind === 'interviews' || kind === 'cases'),
      },
    ]
  })
}

function interviewIn(doc: InterviewSource, language: Language): Told | null {
  const title = passage(doc.title, language)
  const pieces = [
    ...piece(textIn(doc.lead, language)),
    ...(doc.exchanges ?? []).flatMap(({ wording, answer }, index) =>
      piece(richIn(answer, language), index + 1, textIn(wording, language)),
    ),
    ...piece(textIn(doc.pullQuote, language)),
    ...piece(richIn(doc.background, language)),
  ]
  if (!title || (title.lang !== language && pieces.length === 0)) return null
  const people = doc.attribution ?? []
  return {
    title: title.text,
    by: namesOf(people),
    facts: join([...people.flatMap((each) => factsOf(each, language)), doc.interviewer]),
    pieces,
  }
}

function caseIn(doc: CaseSource, language: Language): Told | null {
  const title = passage(doc.title, language)
  const pieces = [
    ...piece(textIn(doc.summary, language)),
    ...caseParts.flatMap((part) => piece(richIn(doc[part], language))),
  ]
  if (!title || (title.lang !== language && pieces.length === 0)) return null
  const organisation = passage(readable(doc.organisation)?.name, language)?.text ?? null
  const themes = allReadable(doc.themes).map((theme) => passage(theme.name, language)?.text)
  const people = doc.attribution ?? []
  return {
    title: title.text,
    by: organisation,
    facts: join([
      organisation,
      ...themes,
      doc.sector && words[language].case.sectors[doc.sector],
      ...people.flatMap((each) => factsOf(each, language)),
    ]),
    pieces,
  }
}

/** A name is the same in every language: what has no text in the other one is found by it in Danish. */
const isRepeated = (language: Language, pieces: readonly Piece[]) =>
  language !== 'da' && pieces.length === 0

function questionIn({ wording, theme }: QuestionSource, language: Language): Told | null {
  const title = passage(wording, language)
  if (title?.lang !== language) return null
  const about = passage(readable(theme)?.name, language)?.text ?? null
  return { title: title.text, by: about, facts: join([about]), pieces: [] }
}

function themeIn({ name, description }: ThemePageSource, language: Language): Told | null {
  const title = passage(name, language)
  const pieces = piece(textIn(description, language))
  if (!title || (title.lang !== language && pieces.length === 0)) return null
  return { title: title.text, by: null, facts: '', pieces }
}

function organisationIn({ name, sector }: OrganisationPageSource, language: Language): Told | null {
  const title = passage(name, language)
  if (title?.lang !== language) return null
  const by = (sector && words[language].case.sectors[sector]) || null
  return { title: title.text, by, facts: join([by]), pieces: [] }
}

function ambassadorIn(doc: AmbassadorSource, language: Language): Told | null {
  if (!doc.name) return null
  const pieces = [...piece(textIn(doc.quote, language)), ...piece(richIn(doc.biography, language))]
  if (isRepeated(language, pieces)) return null
  const positions = (doc.positions ?? []).flatMap(({ title, organisation }) => [
    passage(title, language)?.text,
    passage(readable(organisation)?.name, language)?.text,
  ])
  return { title: doc.name, by: null, facts: join(positions), pieces }
}

function namesOf(people: readonly AttributionSource[]): string | null {
  return people.flatMap(({ name }) => name ?? []).join(', ') || null
}

function factsOf({ name, title, organisation }: AttributionSource, language: Language) {
  return [name, passage(title, language)?.text, passage(organisation, language)?.text]
}

function join(facts: readonly (string | null | undefined)[]): string {
  return [...new Set(facts.filter(Boolean))].join('. ')
}

function piece(
  text: string | null,
  exchange: number | null = null,
  heading: string | null = null,
): Piece[] {
  const one: Piece = { exchange, heading, text: text ?? '' }
  return text || heading ? [one] : []
}

/** The text in this very language. */
function textIn(value: InLanguages<string>, language: Language): string | null {
  const found = passage(value, language)
  return found?.lang === language ? found.text.replace(/\s+/g, ' ') : null
}

function richIn(value: InLanguages<object>, language: Language): string | null {
  const found = richPassage(value, language)
  if (found?.lang !== language) return null
  return richTextToParagraphs(found.content).join(' ').replace(/\s+/g, ' ') || null
}

function yearOf(moment: string | null | undefined): number | null {
  const day = dayOfMoment(moment)
  return day ? Number(day.slice(0, 4)) : null
}

/** What an entry shows names of; of the rest that it mentions it shows what was written down at the time. */
const isShown = (tag: string) => tag.startsWith('organisations:') || tag.startsWith('themes:')

/** The fields of all kinds that lead to other documents. */
interface Linking {
  interviewees?: Related<object>[] | null
  putForwardBy?: Related<object>[] | null
  organisation?: Related<object>
  theme?: Related<object>
  themes?: Related<object>[] | null
  exchanges?: { question?: Related<object> }[] | null
  positions?: { organisation?: Related<object> }[] | null
}

function linksOf(doc: Linking): string[] {
  const tags = [
    ...(doc.interviewees ?? []).map((each) => tagOf('ambassadors', each)),
    ...(doc.putForwardBy ?? []).map((each) => tagOf('ambassadors', each)),
    ...(doc.exchanges ?? []).map((each) => tagOf('questions', each.question)),
    ...(doc.positions ?? []).map((each) => tagOf('organisations', each.organisation)),
    tagOf('organisations', doc.organisation),
    ...[doc.theme, ...(doc.themes ?? [])].map((each) => tagOf('themes', each)),
  ]
  return [...new Set(tags.filter((each) => each !== null))]
}

function tagOf(collection: string, value: Related<object>): string | null {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : value
  return typeof id === 'string' ? `${collection}:${id}` : null
}
