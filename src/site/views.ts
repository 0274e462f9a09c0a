import type { Language } from '../i18n/text.ts'
import type { Section } from '../publishing/sections.ts'
import type { Target } from './addresses.ts'
import type { PageView } from './frame.ts'
import { pageNumber } from './pageNumber.ts'
import { ambassadorView } from './pages/ambassador.tsx'
import { ambassadorsView } from './pages/ambassadors.tsx'
import { caseView } from './pages/case.tsx'
import { frontView } from './pages/front.tsx'
import { interviewView } from './pages/interview.tsx'
import { listView } from './pages/list.tsx'
import { findAmbassadorPage, findCasePage, findInterviewPage } from './queries/documents.ts'
import { findCases, findInterviews } from './queries/entries.ts'
import type { Settings } from './queries/settings.ts'
import { findAllHistories, findStanding } from './queries/standing.ts'
import type { SiteQuery } from './query.ts'
import type { SiteServices } from './services.ts'

const perPage = 12
const newInterviews = 4
const newCases = 3

/** The page that a target asks for; null when it does not exist or readers may not see it. */
export async function viewOf(
  services: SiteServices,
  settings: Settings,
  target: Target,
  query: SiteQuery,
  language: Language,
): Promise<PageView | null> {
  switch (target.kind) {
    case 'front':
      return front(services, settings, language)
    case 'list':
      return target.section === 'ambassadors'
        ? ambassadors(services, settings, language)
        : list(services, target.section, query.get('page'), language)
    case 'document':
      return documentView(services, target.section, target.slug, language)
  }
}

async function front({ payload, clock }: SiteServices, settings: Settings, language: Language) {
  const { site, about, role } = settings
  const [standing, interviews, cases] = await Promise.all([
    role ? findStanding(payload, role, clock(), language) : null,
    findInterviews(payload, language, { limit: newInterviews }),
    findCases(payload, language, { limit: newCases }),
  ])
  const model = { standing, about, interviews: interviews.entries, cases: cases.entries }
  return frontView(model, site, language)
}

async function ambassadors(
  { payload, clock }: SiteServices,
  settings: Settings,
  language: Language,
) {
  const roles = await findAllHistories(payload, settings.role?.id ?? null, clock(), language)
  return ambassadorsView({ roles }, language)
}

async function list(
  { payload }: SiteServices,
  section: Exclude<Section, 'ambassadors'>,
  raw: unknown,
  language: Language,
) {
  const page = pageNumber(raw)
  if (!page) return null
  const find = section === 'interviews' ? findInterviews : findCases
  const { entries, pages } = await find(payload, language, { limit: perPage, page })
  // The first page always exists, be it empty; any other only when there is something on it.
  if (page > 1 && page > pages) return null
  return listView({ section, entries, page, pages }, language)
}

async function documentView(
  { payload, clock }: SiteServices,
  section: Section,
  slug: string,
  language: Language,
): Promise<PageView | null> {
  if (section === 'interviews') {
    const model = await findInterviewPage(payload, slug, clock(), language)
    return model && interviewView(model, language)
  }
  if (section === 'cases') {
    const model = await findCasePage(payload, slug, clock(), language)
    return model && caseView(model, language)
  }
  const model = await findAmbassadorPage(payload, slug, clock(), language)
  return model && ambassadorView(model, language)
}
