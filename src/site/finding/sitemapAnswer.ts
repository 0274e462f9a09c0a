import { languages } from '../../i18n/text.ts'
import type { SiteServices } from '../services.ts'
import { sitemapIndexOf, sitemapOf } from './sitemap.ts'
import { longSections, type SitemapTarget, sitemapPartPath } from './sitemapAddress.ts'
import { countPages, findPages, gatheringPages } from './sitemapPages.ts'

/** No sitemap has more addresses than this. */
const mostAddresses = 10_000

/** As many documents as fill a sitemap in all languages; a multiple of what is read at a time. */
const perPart = mostAddresses / languages.length

/** The sitemap, an index of its parts when it would be too long, or one of these; null for a part that is not there. */
export async function sitemapAnswer({ payload, env }: SiteServices, { part }: SitemapTarget) {
  const baseUrl = env.publicUrl
  const body = part ? await partOf(payload, part, baseUrl) : await whole(payload, baseUrl)
  if (body === null) return null
  return { status: 200, type: 'application/xml; charset=utf-8', language: null, body } as const
}

async function whole(payload: SiteServices['payload'], baseUrl: string): Promise<string> {
  const counts = await Promise.all(longSections.map((section) => countPages(payload, section)))
  const gathering = await gatheringPages(payload)
  const total = counts.reduce((sum, count) => sum + count, gathering.length)
  if (total > perPart) {
    const paths = longSections.flatMap((section, index) =>
      Array.from({ length: Math.ceil((counts[index] ?? 0) / perPart) }, (_, number) =>
        sitemapPartPath(section, number + 1),
      ),
    )
    return sitemapIndexOf([sitemapPartPath('pages', 1), ...paths], baseUrl)
  }
  const pages = [...gathering]
  for (const section of longSections) {
    pages.push(...(await findPages(payload, section, { start: 0, count: perPart })))
  }
  return sitemapOf(pages, baseUrl)
}

async function partOf(
  payload: SiteServices['payload'],
  { section, number }: NonNullable<SitemapTarget['part']>,
  baseUrl: string,
): Promise<string | null> {
  if (section === 'pages')
    return number === 1 ? sitemapOf(await gatheringPages(payload), baseUrl) : null
  const start = (number - 1) * perPart
  const pages = await findPages(payload, section, { start, count: perPart })
  return pages.length > 0 ? sitemapOf(pages, baseUrl) : null
}
