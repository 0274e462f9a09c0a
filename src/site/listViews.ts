import type { Language } from '../i18n/text.ts'
import type { Section } from '../publishing/sections.ts'
import { caseFiltersOf } from './caseFilters.ts'
import type { PageView } from './frame.ts'
import { pageNumber } from './pageNumber.ts'
import { ambassadorsView } from './pages/ambassadors.tsx'
import { caseListView } from './pages/caseList.tsx'
import { interviewListView } from './pages/interviewList.tsx'
import { organisationsView } from './pages/organisations.tsx'
import { questionsView } from './pages/questions.tsx'
import { themesView } from './pages/themes.tsx'
import { findYears } from './queries/archive.ts'
import { findCaseList } from './queries/caseList.ts'
import { findInterviews } from './queries/entries.ts'
import { findOrganisations } from './queries/organisations.ts'
import { findQuestionGroups } from './queries/questions.ts'
import type { Settings } from './queries/settings.ts'
import { findAllHistories } from './queries/standing.ts'
import { findThemes } from './queries/themes.ts'
import type { SiteQuery } from './query.ts'
import type { SiteServices } from './services.ts'

const perPage = 12

/** The list of a section; null when the query asks for a page or a filter that does not exist. */
export async function listOf(
  { payload, clock }: SiteServices,
  settings: Settings,
  section: Section,
  query: SiteQuery,
  language: Language,
): Promise<PageView | null> {
  switch (section) {
    case 'ambassadors': {
      const main = settings.role?.id ?? null
      const roles = await findAllHistories(payload, main, clock(), language)
      return ambassadorsView({ roles }, language)
    }
    case 'interviews':
      return interviews({ payload }, null, query, language)
    case 'cases':
      return cases({ payload }, query, language)
    case 'questions':
      return questionsView({ groups: await findQuestionGroups(payload, language) }, language)
    case 'themes':
      return themesView({ themes: await findThemes(payload, language) }, language)
    case 'organisations': {
      const organisations = await findOrganisations(payload, language)
      return organisationsView({ organisations }, language)
    }
  }
}

/** The interviews of a year (null: of all years), newest first; null when there are none on the page asked for. */
export async function interviews(
  { payload }: Pick<SiteServices, 'payload'>,
  year: number | null,
  query: SiteQuery,
  language: Language,
): Promise<PageView | null> {
  const page = pageNumber(query.get('page'))
  if (!page) return null
  const [found, years] = await Promise.all([
    findInterviews(payload, language, {
      limit: perPage,
      page,
      ...(year !== null && { having: { year: [String(year)] } }),
    }),
    findYears(payload),
  ])
  // The first page of all interviews always exists, be it empty; any other only when there is something on it.
  if (page > found.pages && (page > 1 || year !== null)) return null
  if (year !== null && found.total === 0) return null
  return interviewListView({ ...found, page, year, years }, language)
}

async function cases(
  { payload }: Pick<SiteServices, 'payload'>,
  query: SiteQuery,
  language: Language,
): Promise<PageView | null> {
  const page = pageNumber(query.get('page'))
  const filters = caseFiltersOf(query)
  if (!page || !filters) return null
  const model = await findCaseList(payload, filters, { limit: perPage, page }, language)
  if (!model || (page > 1 && page > model.pages)) return null
  return caseListView(model, language)
}
