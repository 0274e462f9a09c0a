import { splitLanguage } from '../addresses.ts'
import { type FeedTarget, feedParameters, feedTargetOf } from '../feeds/target.ts'
import { searchParameters } from '../search/question.ts'
import { searchPath } from '../search/searchPage.ts'
import { type ShareTarget, shareTargetOf } from '../share/address.ts'
import { type SitemapTarget, sitemapTargetOf } from './sitemapAddress.ts'

/** What helps others find the site's pages, each at an address of its own. */
export type FindingTarget =
  | { kind: 'search' }
  | { kind: 'robots' }
  | { kind: 'oembed' }
  | FeedTarget
  | SitemapTarget
  | ShareTarget

/** Where a page is described in the way of oEmbed; the same in every language. */
export const oembedPath = '/oembed'

/** What a canonical path (language prefix included) asks for; null when it is none of these. */
export function findingTargetOf(canonical: string): FindingTarget | null {
  const { path } = splitLanguage(canonical)
  if (path === searchPath) return { kind: 'search' }
  const feed = feedTargetOf(path)
  if (feed) return feed
  // What follows is there once, for all languages.
  if (canonical === '/robots.txt') return { kind: 'robots' }
  if (canonical === oembedPath) return { kind: 'oembed' }
  return sitemapTargetOf(canonical) ?? shareTargetOf(canonical)
}

/** The parameters that a target honours, in the order in which addresses are written. */
export function findingParameters(target: FindingTarget): readonly string[] {
  if (target.kind === 'search') return searchParameters
  if (target.kind === 'feed') return feedParameters
  return target.kind === 'oembed' ? ['url', 'format', 'maxwidth', 'maxheight'] : []
}
