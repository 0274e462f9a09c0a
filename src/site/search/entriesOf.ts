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
import { words } from '../words.ts'
import type { Piece, SearchEntry, SearchKind } from './entry.ts'

/** What the search reads of a document of each kind. */
export interface SearchSources {
  interviews: InterviewSource
  cases: CaseSource
  ambassadors: AmbassadorSource & { publishedAt?: string | null }
}

type Told = Pick<SearchEntry, 'title' | 'by' | 'facts' | 'pieces'>

const tellers: { [K in SearchKind]: (doc: SearchSources[K], language: Language) => Told | null } = {
  interviews: interviewIn,
  cases: caseIn,
  ambassadors: ambassadorIn,
}

/**
 * A published document, read as a reader reads it in all languages, as the search keeps it: once for each language that
 * something of it is written in. Nothing when it has no address.
 */
export function entriesOf<K extends SearchKind>(kind: K, doc: SearchSources[K]): SearchEntry[] {
  const { slug } = doc
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
        year: yearOf(doc.publishedAt),
        madeFrom: relatedIn(kind, doc),
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

function ambassadorIn(doc: SearchSources['ambassadors'], language: Language): Told | null {
  if (!doc.name) return null
  const pieces = [...piece(textIn(doc.quote, language)), ...piece(richIn(doc.biography, language))]
  // A name is the same in every language: whoever has no text in the other one is found by it in Danish.
  if (language !== 'da' && pieces.length === 0) return null
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

function relatedIn(kind: SearchKind, doc: SearchSources[SearchKind]): string[] {
  if (kind === 'interviews') return []
  const { organisation, themes, positions } = doc as CaseSource & AmbassadorSource
  const organisations = [organisation, ...(positions ?? []).map((each) => each.organisation)]
  return [
    ...organisations.map((each) => tagOf('organisations', each)),
    ...(themes ?? []).map((each) => tagOf('themes', each)),
  ].filter((each) => each !== null)
}

function tagOf(collection: string, value: Related<object>): string | null {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : value
  return typeof id === 'string' ? `${collection}:${id}` : null
}
