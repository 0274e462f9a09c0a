import type { Language } from '../i18n/text.ts'
import type { Keeping } from '../memory/index.ts'
import { rightsPages } from '../publishing/sections.ts'
import { inLanguage, pathOf, splitLanguage, targetOf } from './addresses.ts'
import { accentAsset, assets } from './assets.ts'
import { renderPage } from './components/Document.tsx'
import { findingAnswer } from './finding/answer.ts'
import type { Frame, PageView } from './frame.ts'
import { notFoundView } from './pages/notFound.tsx'
import { findInterviews } from './queries/entries.ts'
import { findRedirect } from './queries/redirects.ts'
import { findStatement } from './queries/rights.ts'
import { findSettings, type Settings } from './queries/settings.ts'
import { noQuery, type SiteQuery } from './query.ts'
import type { SiteServices } from './services.ts'
import { viewOf } from './views.ts'

/** What the site answers to an address: something to read, or the way to another address. */
export type SiteAnswer =
  | {
      status: 200 | 400 | 404 | 501
      /** The content type, e.g. `text/html; charset=utf-8`. */
      type: string
      /** What it is written in; null when it speaks no language. */
      language: Language | null
      body: string | Buffer
      /** The moment from which the answer is another by itself (an event is over); unknown without one. */
      until?: Date | null
      /** False: made for this request alone, since it tells of more than what was read through `payload`. */
      keep?: false
      /** How long others may keep it, when not until they have asked again. */
      keeping?: Keeping
    }
  | { status: 301 | 302; location: string }

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
  const found = await findingAnswer(services, canonical, query, frameOf)
  if (found) return found
  const { language, path } = splitLanguage(canonical)
  if (targetOf(path)?.kind === 'statement') {
    const ours = inLanguage(rightsPages.accessibility, language)
    return { status: 302, location: (await findStatement(services.payload)) ?? ours }
  }
  const settings = await findSettings(services.payload, language)
  const view = await viewAt(services, settings, path, query, language)
  if (view) {
    return {
      status: 200,
      type: html,
      language,
      body: renderPage(frameOf(services, settings, path, language), view),
      ...(view.until && { until: view.until }),
    }
  }
  const location = await newAddress(services, settings, path, language)
  if (location) return { status: 301, location }
  const { entries } = await findInterviews(services.payload, language, { limit: suggestions })
  const missing = notFoundView({ interviews: entries }, language)
  const body = renderPage(frameOf(services, settings, null, language), missing)
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

/** What surrounds a page of the site; without a path it has no address of its own. */
export function frameOf(
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
    ...look(settings),
  }
}

/** The files that give the page its look. */
function look({ site: { accent } }: Settings) {
  const { stylesheet, icon, script, preloaded } = assets()
  return {
    stylesheet: stylesheet.path,
    icon: icon.path,
    script: script.path,
    fonts: preloaded.map(({ path }) => path),
    accentSheet: accent ? (accentAsset(accent)?.path ?? null) : null,
  }
}
