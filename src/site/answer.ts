import type { Language } from '../i18n/text.ts'
import { inLanguage, pathOf, splitLanguage, targetOf } from './addresses.ts'
import { assets } from './assets.ts'
import { renderPage } from './components/Document.tsx'
import type { Frame, PageView } from './frame.ts'
import { notFoundView } from './pages/notFound.tsx'
import { findInterviews } from './queries/entries.ts'
import { findRedirect } from './queries/redirects.ts'
import { findSettings, type Settings } from './queries/settings.ts'
import { noQuery, type SiteQuery } from './query.ts'
import type { SiteServices } from './services.ts'
import { viewOf } from './views.ts'

/** What the site answers to an address: something to read, or the way to another address. */
export type SiteAnswer =
  | {
      status: 200 | 404
      /** The content type, e.g. `text/html; charset=utf-8`. */
      type: string
      /** What it is written in; null when it speaks no language. */
      language: Language | null
      body: string | Buffer
      /** Further headers of its own. Security, caching and compression are not its business. */
      headers?: Readonly<Record<string, string>>
      /** For ever, when its address changes with what it tells; otherwise readers ask each time. */
      keeping?: 'asking' | 'forever'
    }
  | { status: 301; location: string }

const html = 'text/html; charset=utf-8'

const suggestions = 3

/**
 * Answers a canonical path (as `canonicalPath` gives it, language prefix included) and the parameters that mean
 * something there. An unknown path follows a redirect when that leads to a page that stands; everything else is the page
 * for 404. Whatever it tells comes from `services.payload`, the address and the clock, and from nowhere else.
 */
export async function answer(
  services: SiteServices,
  canonical: string,
  query: SiteQuery,
): Promise<SiteAnswer> {
  const { language, path } = splitLanguage(canonical)
  const settings = await findSettings(services.payload, language)
  const view = await viewAt(services, settings, path, query, language)
  if (view) {
    return {
      status: 200,
      type: html,
      language,
      body: renderPage(frame(services, settings, path, language), view),
    }
  }
  const location = await newAddress(services, settings, path, language)
  if (location) return { status: 301, location }
  const { entries } = await findInterviews(services.payload, language, { limit: suggestions })
  const missing = notFoundView({ interviews: entries }, language)
  const body = renderPage(frame(services, settings, null, language), missing)
  return { status: 404, type: html, language, body }
}

/**
 * Where a canonical path leads when no page stands at it and its redirect leads to one; null otherwise. For addresses
 * that are sent on anyway, so that readers are sent on once.
 */
export async function findMove(services: SiteServices, canonical: string): Promise<string | null> {
  const { language, path } = splitLanguage(canonical)
  if (!(await findRedirect(services.payload, path))) return null
  const settings = await findSettings(services.payload, language)
  if (await viewAt(services, settings, path, noQuery, language)) return null
  return newAddress(services, settings, path, language)
}

async function newAddress(
  services: SiteServices,
  settings: Settings,
  path: string,
  language: Language,
): Promise<string | null> {
  const to = await findRedirect(services.payload, path)
  const stands = to && (await viewAt(services, settings, to, noQuery, language))
  return to && stands ? inLanguage(to, language) : null
}

async function viewAt(
  services: SiteServices,
  settings: Settings,
  path: string,
  query: SiteQuery,
  language: Language,
): Promise<PageView | null> {
  const target = targetOf(path)
  return target ? viewOf(services, settings, target, query, language) : null
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
