import type { Language } from '../../i18n/text.ts'
import { splitLanguage } from '../addresses.ts'
import type { SiteAnswer } from '../answer.ts'
import { feedAnswer } from '../feeds/answer.ts'
import type { Frame } from '../frame.ts'
import { findSettings, type Settings } from '../queries/settings.ts'
import type { SiteQuery } from '../query.ts'
import { searchAnswer } from '../search/answer.ts'
import type { SiteServices } from '../services.ts'
import { shareAnswer } from '../share/answer.ts'
import { oembedAnswer } from './oembedAnswer.ts'
import { robotsOf } from './robots.ts'
import { sitemapAnswer } from './sitemapAnswer.ts'
import { findingTargetOf } from './target.ts'

/** Makes the surroundings of a page: those that pages of the site have. */
export type MakeFrame = (
  services: SiteServices,
  settings: Settings,
  path: string | null,
  language: Language,
) => Frame

/** Feeds, sitemap, search and what else helps to find pages; null when the path is none of these or not there. */
export async function findingAnswer(
  services: SiteServices,
  canonical: string,
  query: SiteQuery,
  makeFrame: MakeFrame,
): Promise<SiteAnswer | null> {
  const target = findingTargetOf(canonical)
  if (!target) return null
  const frameIn = async (language: Language) => {
    const settings = await findSettings(services.payload, language)
    return { settings, frame: makeFrame(services, settings, null, language) }
  }
  switch (target.kind) {
    case 'robots': {
      const body = robotsOf(services.env.publicUrl)
      return { status: 200, type: 'text/plain; charset=utf-8', language: null, body }
    }
    case 'sitemap':
      return sitemapAnswer(services, target)
    case 'oembed':
      return oembedAnswer(services, query, frameIn)
    case 'share': {
      const { settings, frame } = await frameIn(target.language)
      return shareAnswer(services, settings, target, frame)
    }
    case 'feed': {
      const { frame } = await frameIn(splitLanguage(canonical).language)
      return feedAnswer(services, target, query, frame)
    }
    case 'search': {
      const { frame } = await frameIn(splitLanguage(canonical).language)
      return searchAnswer(services, query, frame)
    }
  }
}
