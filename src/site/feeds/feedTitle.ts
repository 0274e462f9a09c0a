import type { Language } from '../../i18n/text.ts'
import { words } from '../words.ts'
import type { FeedScope } from './target.ts'

/** What a feed is called: the site's name, and the section when it tells of one only. */
export function feedTitle(scope: FeedScope, siteName: string, language: Language): string {
  return scope === 'everything' ? siteName : `${siteName} – ${words[language].sections[scope]}`
}
