import type { Language } from '../i18n/text.ts'
import { inLanguage, pathOf, splitLanguage, targetOf } from './addresses.ts'
import { assets } from './assets.ts'
import { renderPage } from './components/Document.tsx'
import type { Frame, PageView } from './frame.ts'
import { notFoundView } from './pages/notFound.tsx'
import { findInterviews } from './queries/entries.ts'
import { findRedirect } from './queries/redirects.ts'
import { findSettings, type Settings } from './queries/settings.ts'
import type { SiteServices } from './services.ts'
import { viewOf } from './views.ts'

/** What the site answers to an address: a page, or the way to another address. */
export type SiteAnswer =
  | { status: 200 | 404; language: Language; body: string }
  | { status: 301; location: string }

const suggestions = 3

/**
 * Answers a canonical path (as `canonicalPath` gives it, language prefix included) and its raw `page` parameter. An
 * unknown path follows a redirect when that leads to a page that stands; everything else is the page for 404.
 */
export async function answer(
  services: SiteServices,
  canonical: string,
  page: unknown,
): Promise<SiteAnswer> {
  const { language, path } = splitLanguage(canonical)
  const settings = await findSettings(services.payload, language)
  const view = await viewAt(services, settings, path, page, language)
  if (view) {
    return {
      status: 200,
      language,
      body: renderPage(frame(services, settings, path, language), view),
    }
  }
  const to = await findRedirect(services.payload, path)
  if (to && (await viewAt(services, settings, to, undefined, language))) {
    return { status: 301, location: inLanguage(to, language) }
  }
  const { entries } = await findInterviews(services.payload, language, { limit: suggestions })
  const missing = notFoundView({ interviews: entries }, language)
  const body = renderPage(frame(services, settings, null, language), missing)
  return { status: 404, language, body }
}

async function viewAt(
  services: SiteServices,
  settings: Settings,
  path: string,
  page: unknown,
  language: Language,
): Promise<PageView | null> {
  const target = targetOf(path)
  return target ? viewOf(services, settings, target, page, language) : null
}

function frame(
  services: SiteServices,
  settings: Settings,
  path: string | null,
  language: Language,
): Frame {
  const target = path === null ? null : targetOf(path)
  return {
    language,
    path: target ? pathOf(target) : null,
    site: settings.site,
    baseUrl: services.env.publicUrl,
    stylesheet: assets().stylesheet.path,
    icon: assets().icon.path,
  }
}
