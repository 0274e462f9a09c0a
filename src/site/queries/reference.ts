import type { Payload } from 'payload'
import { kept } from '../../access/rules.ts'
import { once, registered } from '../../memory/index.ts'
import { idOf } from '../../references.ts'
import type { OrganisationPageSource } from '../viewModels/organisationPage.ts'
import type { QuestionSource } from '../viewModels/question.ts'
import type { ThemePageSource } from '../viewModels/themePage.ts'
import { register } from './register.ts'

/** What is shown of reference material wherever it is listed, in all languages. */
type Row<Source> = Source & { id: string }

export type Theme = Row<ThemePageSource>
export type Organisation = Row<Omit<OrganisationPageSource, 'website'>>
/** A question of the bank, with its theme as an id. */
export type Question = Row<Omit<QuestionSource, 'theme' | 'retired'>> & { theme: string | null }

const byId = {
  sort: ['id'],
  compare: (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1),
}

const themes = register<Theme, Theme>({
  collection: 'themes',
  readable: kept,
  select: { name: true, slug: true, description: true },
  row: ({ id, name, slug, description }) => ({ id, name, slug, description }),
  ...byId,
})

const organisations = register<Organisation, Organisation>({
  collection: 'organisations',
  readable: kept,
  select: { name: true, slug: true, sector: true },
  row: ({ id, name, slug, sector }) => ({ id, name, slug, sector }),
  ...byId,
})

const questions = register<Omit<QuestionSource, 'theme'> & { theme?: string }, Question>({
  collection: 'questions',
  readable: kept,
  select: { wording: true, slug: true, theme: true },
  row: ({ id, wording, slug, theme }) => ({ id, wording, slug, theme: idOf(theme) ?? null }),
  ...byId,
})

/** Every theme. */
export const allThemes = (payload: Payload) => registered(payload, themes)

/** Every organisation. */
export const allOrganisations = (payload: Payload) => registered(payload, organisations)

/** Every question of the bank. */
export const allQuestions = (payload: Payload) => registered(payload, questions)

/** The same rows by id. */
export const themesById = once((rows: readonly Theme[]) => byIds(rows))
export const organisationsById = once((rows: readonly Organisation[]) => byIds(rows))
export const questionsById = once((rows: readonly Question[]) => byIds(rows))

const byIds = <Named extends { id: string }>(rows: readonly Named[]) =>
  new Map(rows.map((row) => [row.id, row]))
