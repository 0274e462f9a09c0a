import type { Language } from '../i18n/text.ts'
import { languages } from '../i18n/text.ts'
import { type InLanguages, passage, richPassage } from '../richtext/passage.ts'
import { type CanonicalPicture, canonicalPicture, type Pictures } from './picture.ts'
import { plain } from './plain.ts'
import { type VisibleNode, visibleOf } from './visible.ts'

/** As much of an interview as somebody approves, its texts in every language (`locale: 'all'`). */
export interface ApprovedInterview {
  title?: InLanguages<string>
  lead?: InLanguages<string>
  exchanges?: { wording?: InLanguages<string>; answer?: InLanguages<object> }[] | null
  pullQuote?: InLanguages<string>
  /** The byline: frozen, or as it would be frozen now. */
  attribution?:
    | {
        name?: string | null
        title?: InLanguages<string>
        organisation?: InLanguages<string>
        role?: InLanguages<string>
      }[]
    | null
  /** A media document, or its id. */
  cover?: string | { id: string } | null
}

/** One question and its answer; `number` is its place on the page, from 1. */
export interface CanonicalExchange {
  number: number
  wording: string
  answer: VisibleNode[]
}

export interface CanonicalByline {
  name: string
  title: string
  organisation: string
  role: string
}

/** What somebody approves, as readers of one language see it and in one form only. */
export interface CanonicalContent {
  /** Of this form; it changes when something more is to be approved, and then no older approval fits. */
  form: 1
  language: Language
  title: string
  lead: string
  exchanges: CanonicalExchange[]
  pullQuote: string
  byline: CanonicalByline[]
  cover: CanonicalPicture | null
}

/**
 * What is to be approved of an interview in a language: title, lead, questions as they were asked with their answers, pull
 * quote, byline and pictures. Where a translation is missing, readers get the other language, and so does whoever approves.
 */
export function canonicalContent(
  interview: ApprovedInterview,
  language: Language,
  pictures: Pictures,
): CanonicalContent {
  const text = (value: InLanguages<string>) => plain(passage(value, language)?.text)
  const { cover: shown } = interview
  const cover = typeof shown === 'object' ? shown?.id : shown
  return {
    form: 1,
    language,
    title: text(interview.title),
    lead: text(interview.lead),
    exchanges: (interview.exchanges ?? []).flatMap(({ answer, wording }, index) => {
      const asked = text(wording)
      // A question without words is not on the page, and neither is what stands below it.
      if (!asked) return []
      const rich = richPassage(answer, language)?.content
      return [{ number: index + 1, wording: asked, answer: visibleOf(rich, pictures, language) }]
    }),
    pullQuote: text(interview.pullQuote),
    byline: (interview.attribution ?? []).map(({ name, organisation, role, title }) => ({
      name: plain(name),
      title: text(title),
      organisation: text(organisation),
      role: text(role),
    })),
    cover: cover ? canonicalPicture(cover, pictures, language) : null,
  }
}

/**
 * The languages that an interview is written in: those in which it has a title, a lead, an answer or a pull quote of its
 * own. A question's wording alone doesn't make one: the question bank fills it in in both.
 */
export function writtenLanguages(interview: ApprovedInterview): Language[] {
  const { exchanges, lead, pullQuote, title } = interview
  const texts = [title, lead, pullQuote]
  const answers = (exchanges ?? []).map(({ answer }) => answer)
  return languages.filter(
    (language) =>
      texts.some((text) => passage(text, language)?.lang === language) ||
      answers.some((answer) => richPassage(answer, language)?.lang === language),
  )
}

/** The pictures of a content in reading order, the cover first. */
export function picturesIn({ cover, exchanges }: CanonicalContent): CanonicalPicture[] {
  const found: CanonicalPicture[] = cover ? [cover] : []
  const visit = ({ children, picture }: VisibleNode) => {
    if (picture) found.push(picture)
    children?.forEach(visit)
  }
  for (const { answer } of exchanges) answer.forEach(visit)
  return found
}
