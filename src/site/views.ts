import type { Language } from '../i18n/text.ts'
import type { Section } from '../publishing/sections.ts'
import type { Target } from './addresses.ts'
import type { PageView } from './frame.ts'
import { interviews, listOf } from './listViews.ts'
import { pageNumber } from './pageNumber.ts'
import { ambassadorView } from './pages/ambassador.tsx'
import { caseView } from './pages/case.tsx'
import { frontView } from './pages/front.tsx'
import { interviewView } from './pages/interview.tsx'
import { organisationView } from './pages/organisation.tsx'
import { questionView } from './pages/question.tsx'
import { rightsView } from './pages/rights.tsx'
import { themeView } from './pages/theme.tsx'
import { findAmbassadorPage, findCasePage, findInterviewPage } from './queries/documents.ts'
import { findFront } from './queries/front.ts'
import { findOrganisationPage } from './queries/organisations.ts'
import { findQuestionPage } from './queries/questions.ts'
import { findRightsPage } from './queries/rights.ts'
import type { Settings } from './queries/settings.ts'
import { findThemePage } from './queries/themes.ts'
import type { SiteQuery } from './query.ts'
import type { SiteServices } from './services.ts'

/** The page that a target asks for; null when it does not exist or readers may not see it. */
export async function viewOf(
  services: SiteServices,
  settings: Settings,
  target: Target,
  query: SiteQuery,
  language: Language,
): Promise<PageView | null> {
  switch (target.kind) {
    case 'front': {
      const { payload, clock } = services
      const { model, until } = await findFront(payload, settings, clock(), language)
      return { ...frontView(model, settings.site, language), until }
    }
    case 'list':
      return listOf(services, settings, target.section, query, language)
    case 'archive':
      return interviews(services, target.year, query, language)
    case 'document':
      return documentView(services, target, query, language)
    case 'rights': {
      const { contactEmail } = settings.site
      const model = await findRightsPage(services.payload, target.page, contactEmail, language)
      return rightsView(model, language)
    }
    case 'statement':
      return null
  }
}

async function documentView(
  { payload, clock }: SiteServices,
  { section, slug }: { section: Section; slug: string },
  query: SiteQuery,
  language: Language,
): Promise<PageView | null> {
  switch (section) {
    case 'ambassadors': {
      const model = await findAmbassadorPage(payload, slug, clock(), language)
      return model && ambassadorView(model, language)
    }
    case 'interviews': {
      const model = await findInterviewPage(payload, slug, clock(), language)
      return model && interviewView(model, language)
    }
    case 'cases': {
      const model = await findCasePage(payload, slug, clock(), language)
      return model && caseView(model, language)
    }
    case 'questions': {
      const page = pageNumber(query.get('page'))
      const model = page && (await findQuestionPage(payload, slug, page, clock(), language))
      return model ? questionView(model, language) : null
    }
    case 'themes': {
      const model = await findThemePage(payload, slug, clock(), language)
      return model && themeView(model, language)
    }
    case 'organisations': {
      const model = await findOrganisationPage(payload, slug, clock(), language)
      return model && organisationView(model, language)
    }
  }
}
