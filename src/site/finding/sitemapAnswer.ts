import type { Payload } from 'payload'
import { languages } from '../../i18n/text.ts'
import type { SiteServices } from '../services.ts'
import { sitemapIndexOf, sitemapOf } from './sitemap.ts'
import {
  pagedSections,
  type SitemapPart,
  type SitemapTarget,
  sitemapPartPath,
} from './sitemapAddress.ts'
import { countPages, findGatheringPages, findPages } from './sitemapPages.ts'

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

async function whole(payload: Payload, baseUrl: string): Promise<string> {
  const counts = await Promise.all(
    pagedSections.map(async (section) => ({ section, count: await countPages(payload, section) })),
  )
  const gathering = await findGatheringPages(payload)
  const total = counts.reduce((sum, { count }) => sum + count, gathering.length)
  if (total > perPart) {
    const parts = counts.flatMap(({ section, count }) =>
      Array.from({ length: Math.ceil(count / perPart) }, (_, index) => ({
        section,
        number: index + 1,
      })),
    )
    const all: SitemapPart[] = [{ section: 'pages', number: 1 }, ...parts]
    return sitemapIndexOf(all.map(sitemapPartPath), baseUrl)
  }
  const found = await Promise.all(
    pagedSections.map((section) => findPages(payload, section, { start: 0, count: perPart })),
  )
  return sitemapOf([...gathering, ...found.flat()], baseUrl)
}

async function partOf(
  payload: Payload,
  { section, number }: SitemapPart,
  baseUrl: string,
): Promise<string | null> {
  if (section === 'pages') {
    return number === 1 ? sitemapOf(await findGatheringPages(payload), baseUrl) : null
  }
  const start = (number - 1) * perPart
  if (start >= (await countPages(payload, section))) return null
  return sitemapOf(await findPages(payload, section, { start, count: perPart }), baseUrl)
}
