import type { Language } from '../../../i18n/text.ts'
import { type Chance, rowId } from './chance.ts'
import { inBoth, passage, personName, prose, sentence } from './words.ts'

const day = 86_400_000
/** The newest document came out then; the others before, six hours apart. */
const newest = Date.parse('2026-09-01T08:00:00.000Z')

const sectors = ['region', 'state', 'municipality', 'other'] as const
/** So many of the first cases have theme and sector in common: filtered lists are whole pages at any size, and comparable. */
const alike = 18
/** So many of the interviews and cases are in English too: two of three. */
const inEnglish = (index: number) => index % 3 !== 0

const published = (index: number) => {
  const publishedAt = new Date(newest - index * (day / 4)).toISOString()
  return { _status: 'published', publishedAt, createdAt: publishedAt, updatedAt: publishedAt }
}

/** A person with two posts. */
export function ambassador(
  chance: Chance,
  index: number,
  organisations: string[],
  media: string[],
) {
  return {
    ...published(index),
    name: `${personName(chance)} ${index + 1}`,
    slug: `person-${index + 1}`,
    sector: chance.of(sectors),
    portrait: chance.of(media),
    quote: inBoth(true, (language) => sentence(chance, language)),
    biography: inBoth(true, (language) => passage(chance, language, 2)),
    positions: ['2001-08-01', '2014-02-01'].map((from) => ({
      id: rowId(chance),
      title: inBoth(true, (language) => sentence(chance, language, 2)),
      organisation: chance.of(organisations),
      from: `${from}T12:00:00.000Z`,
    })),
  }
}

/** What an interview or a case refers to. */
export interface Around {
  people: string[]
  organisations: string[]
  themes: string[]
  questions: { id: string; wording: string }[]
  media: string[]
  role: string
}

const byline = (chance: Chance, person: string) => [
  {
    id: rowId(chance),
    name: personName(chance),
    ambassador: person,
    title: inBoth(true, (language) => sentence(chance, language, 2)),
    organisation: inBoth(true, (language) => sentence(chance, language, 2)),
  },
]

/** Six questions with answers of two paragraphs: about a thousand words in each language it is in. */
export function interview(chance: Chance, index: number, around: Around, cases: string[]) {
  const english = inEnglish(index)
  const texts = <T>(text: (language: Language) => T) => inBoth(english, text)
  const person = chance.of(around.people)
  return {
    ...published(index),
    title: texts((language) => `${sentence(chance, language, 5).slice(0, -1)} ${index + 1}`),
    slug: `interview-${index + 1}`,
    lead: texts((language) => prose(chance, language, 2)),
    exchanges: Array.from({ length: 6 }, (_, at) => {
      const question = chance.of(around.questions)
      const wording = texts((language) =>
        language === 'da' ? question.wording : sentence(chance, language, 9),
      )
      const answer = texts((language) => passage(chance, language, 2))
      return { id: rowId(chance), question: at < 4 ? question.id : null, wording, answer }
    }),
    pullQuote: texts((language) => sentence(chance, language)),
    background: texts((language) => passage(chance, language, 1)),
    interviewees: [person],
    interviewer: personName(chance),
    interviewedOn: new Date(newest - index * (day / 4) - 30 * day).toISOString(),
    role: around.role,
    cover: chance.of(around.media),
    relatedCases: cases.length > 0 ? [chance.of(cases)] : [],
    attribution: byline(chance, person),
  }
}

export function leadershipCase(chance: Chance, index: number, around: Around) {
  const [theme, sector] = [chance.of(around.themes), chance.of(sectors)]
  const texts = <T>(text: (language: Language) => T) => inBoth(inEnglish(index), text)
  const person = chance.of(around.people)
  return {
    ...published(index),
    title: texts((language) => `${sentence(chance, language, 4).slice(0, -1)} ${index + 1}`),
    slug: `case-${index + 1}`,
    summary: texts((language) => prose(chance, language, 2)),
    challenge: texts((language) => passage(chance, language, 1)),
    action: texts((language) => passage(chance, language, 2)),
    effect: texts((language) => passage(chance, language, 1)),
    learning: texts((language) => passage(chance, language, 1)),
    organisation: chance.of(around.organisations),
    sector: index < alike ? sectors[0] : sector,
    themes: [index < alike ? around.themes[0] : theme],
    putForwardBy: [person],
    putForwardOn: new Date(newest - index * (day / 4) - 30 * day).toISOString(),
    images: [chance.of(around.media)],
    attribution: byline(chance, person),
  }
}
