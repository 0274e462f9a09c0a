import { renderPage } from '../components/Document.tsx'
import type { Frame } from '../frame.ts'
import { searchView } from '../pages/search.tsx'
import type { SiteQuery } from '../query.ts'
import type { SiteServices } from '../services.ts'
import { questionOf } from './question.ts'
import { searchPage, searchPath } from './searchPage.ts'

/** How long a reader waits for what was published a moment ago, in milliseconds. */
const patience = 400

/** The search page; null when this process keeps no search. */
export async function searchAnswer({ search }: SiteServices, query: SiteQuery, frame: Frame) {
  if (!search) return null
  const { language } = frame
  const asked = questionOf(query)
  const complete = await search.settled(patience)
  const model = searchPage(search.index, asked, complete, language)
  return {
    status: 200,
    type: 'text/html; charset=utf-8',
    language,
    body: renderPage({ ...frame, path: searchPath }, searchView(model, language)),
    // What is found depends on everything that is published.
    keep: false,
  } as const
}
