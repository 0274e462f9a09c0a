import type { Payload } from 'payload'
import { sortDanish } from '../../i18n/collate.ts'
import type { Language } from '../../i18n/text.ts'
import { once } from '../../memory/index.ts'
import { type ThemeLine, type ThemePage, themeLine, themePage } from '../viewModels/themePage.ts'
import { findCases, findInterviews } from './entries.ts'
import { countBy } from './having.ts'
import { findContributors } from './people.ts'
import { type PublishedCase, publishedCases } from './published.ts'
import { findAnswered, findQuestionGroups } from './questions.ts'
import { allQuestions, allThemes } from './reference.ts'

const cases = 6
const interviews = 3
const people = 12
const questions = 50

/** The page of a theme; null when there is none, or nothing published belongs to it. */
export async function findThemePage(
  payload: Payload,
  slug: string,
  moment: Date,
  language: Language,
): Promise<ThemePage | null> {
  const theme = (await allThemes(payload)).find((each) => each.slug === slug)
  if (!theme) return null
  const about = { themes: [theme.id] }
  const asked = (await allQuestions(payload)).filter((question) => question.theme === theme.id)
  const ids = asked.map(({ id }) => id)
  const [found, answered] = await Promise.all([
    findCases(payload, language, { limit: cases, having: about }),
    findAnswered(payload, asked, questions, language),
  ])
  if (found.total === 0 && answered.length === 0) return null
  const [spoken, contributors] = await Promise.all([
    ids.length > 0
      ? findInterviews(payload, language, { limit: interviews, having: { questions: ids } })
      : null,
    findContributors(payload, about, people, moment, language),
  ])
  return themePage(
    theme,
    { cases: found, questions: answered, interviews: spoken?.entries ?? [], people: contributors },
    language,
  )
}

/** The themes to which something published belongs, in the order of the alphabet. */
export async function findThemes(payload: Payload, language: Language): Promise<ThemeLine[]> {
  const [themes, groups, published] = await Promise.all([
    allThemes(payload),
    findQuestionGroups(payload, language),
    publishedCases(payload),
  ])
  const counts = casesByTheme(published)
  const answered = new Map(groups.map((group) => [group.theme?.path, group.questions.length]))
  const lines = themes.flatMap((theme) => {
    const line = themeLine(theme, counts.get(theme.id) ?? 0, language)
    const questions = answered.get(line?.path) ?? 0
    return line && line.cases + questions > 0 ? [{ ...line, questions }] : []
  })
  return sortDanish(lines, ({ name }) => name.text, language)
}

const casesByTheme = once((rows: readonly PublishedCase[]) => countBy(rows, ({ themes }) => themes))
