import type { Language } from '../../i18n/text.ts'
import { inLanguage } from '../addresses.ts'
import type { Frame } from '../frame.ts'
import type { SiteQuery } from '../query.ts'
import type { SiteServices } from '../services.ts'
import { words } from '../words.ts'
import { atomOf } from './atom.ts'
import type { Feed } from './feed.ts'
import { feedTitle } from './feedTitle.ts'
import { jsonFeedOf } from './jsonFeed.ts'
import { findFeedItems } from './read.ts'
import { rssOf } from './rss.ts'
import { type FeedFormat, type FeedTarget, feedAddress, feedHome, feedTypes } from './target.ts'

const writers: Record<FeedFormat, (feed: Feed) => string> = {
  rss: rssOf,
  atom: atomOf,
  json: jsonFeedOf,
}

/** A feed as it is sent. */
export async function feedAnswer(
  { payload, clock, env }: SiteServices,
  { scope, format }: FeedTarget,
  query: SiteQuery,
  frame: Frame,
) {
  const { language, site } = frame
  const baseUrl = env.publicUrl
  const full = query.get('content') !== 'summary'
  const url = `${baseUrl}${feedAddress(scope, format, language)}`
  const feed: Feed = {
    id: `${baseUrl}${feedAddress(scope, 'atom', language)}`,
    title: feedTitle(scope, site.name.text, language),
    description: describe(scope, frame, language),
    language,
    home: `${baseUrl}${inLanguage(feedHome(scope), language)}`,
    url: full ? url : `${url}?content=summary`,
    icon: `${baseUrl}${frame.icon}`,
    items: await findFeedItems(payload, scope, { language, baseUrl, moment: clock(), full }),
  }
  return {
    status: 200,
    type: `${feedTypes[format]}; charset=utf-8`,
    language,
    body: writers[format](feed),
  } as const
}

function describe(scope: FeedTarget['scope'], { site }: Frame, language: Language): string {
  if (scope !== 'everything') return words[language].sectionIntro[scope]
  return (
    site.tagline?.text ??
    `${words[language].sections.interviews}, ${words[language].sections.cases}`
  )
}
