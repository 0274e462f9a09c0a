import type { Language } from '../../i18n/text.ts'
import { sections } from '../../publishing/sections.ts'
import { inLanguage } from '../addresses.ts'

/** What a feed tells of: one of the sections, or both together. */
export const feedScopes = ['everything', 'interviews', 'cases'] as const
export type FeedScope = (typeof feedScopes)[number]

/** The ways in which a feed is written, the first one preferred. */
export const feedFormats = ['rss', 'atom', 'json'] as const
export type FeedFormat = (typeof feedFormats)[number]

export interface FeedTarget {
  kind: 'feed'
  scope: FeedScope
  format: FeedFormat
}

/** `content=summary` leaves the full texts out. */
export const feedParameters = ['content'] as const

const files: Record<FeedFormat, string> = {
  rss: 'feed.xml',
  atom: 'atom.xml',
  json: 'feed.json',
}

export const feedTypes: Record<FeedFormat, string> = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
}

const folders: Record<FeedScope, string> = {
  everything: '',
  interviews: sections.interviews,
  cases: sections.cases,
}

/** The path of what the feed tells of, without language prefix. */
export const feedHome = (scope: FeedScope): string => folders[scope] || '/'

/** The address of a feed: `/interviews/feed.xml`, `/en/atom.xml`. No slug has a dot, so none is in the way. */
export function feedAddress(scope: FeedScope, format: FeedFormat, language: Language): string {
  return inLanguage(`${folders[scope]}/${files[format]}`, language)
}

/** The feed at a path without language prefix; null when there is none. */
export function feedTargetOf(path: string): FeedTarget | null {
  for (const scope of feedScopes) {
    for (const format of feedFormats) {
      if (path === `${folders[scope]}/${files[format]}`) return { kind: 'feed', scope, format }
    }
  }
  return null
}
