import type { Payload } from 'payload'
import { archiveOf, pathOf, rightsPages, sections } from '../../publishing/sections.ts'
import { isSlug } from '../addresses.ts'
import { findYears } from '../queries/archive.ts'
import { findKnownPeople } from '../queries/knownPeople.ts'
import { findOrganisations } from '../queries/organisations.ts'
import { findQuestionGroups } from '../queries/questions.ts'
import { asReader } from '../queries/reading.ts'
import { findThemes } from '../queries/themes.ts'
import type { Related } from '../related.ts'
import { type MediaSource, picturesOf } from '../viewModels/picture.ts'
import type { SitemapPage } from './sitemap.ts'
import type { PagedSection } from './sitemapAddress.ts'

/** Documents read at a time, so that a sitemap of many thousand pages never holds them all. */
const batch = 500

const select = {
  interviews: { slug: true, updatedAt: true, cover: true },
  cases: { slug: true, updatedAt: true, images: true },
  ambassadors: { slug: true, updatedAt: true, portrait: true },
} as const satisfies Record<PagedSection, object>

/** The pages that are there whatever is published, and those that gather what is published in one way or another. */
export async function findGatheringPages(payload: Payload): Promise<SitemapPage[]> {
  const [years, groups, themes, organisations] = await Promise.all([
    findYears(payload),
    findQuestionGroups(payload, 'da'),
    findThemes(payload, 'da'),
    findOrganisations(payload, 'da'),
  ])
  const paths = [
    '/',
    ...Object.values(sections),
    ...Object.values(rightsPages),
    ...years.map(({ year }) => archiveOf(year)),
    ...[...groups.flatMap(({ questions }) => questions), ...themes, ...organisations].map(
      ({ path }) => path,
    ),
  ]
  return paths.map((path) => ({ path, changed: null, pictures: [] }))
}

/** How many documents of a section readers may see. Not all of them need have a page. */
export async function countPages(payload: Payload, section: PagedSection): Promise<number> {
  const { totalDocs } = await payload.count({ overrideAccess: false, collection: section })
  return totalDocs
}

/** The pages of a section's documents from `start`, `count` of them, in an order that new documents don't disturb. */
export async function findPages(
  payload: Payload,
  section: PagedSection,
  { start, count }: { start: number; count: number },
): Promise<SitemapPage[]> {
  const pages: SitemapPage[] = []
  for (let at = start; at < start + count; at += batch) {
    const { docs, hasNextPage } = await payload.find({
      ...asReader,
      collection: section,
      select: select[section],
      depth: 1,
      sort: ['createdAt', 'id'],
      limit: batch,
      page: at / batch + 1,
    })
    const listed = docs as Listed[]
    const known = await knownAmong(payload, section, listed)
    for (const doc of listed) if (known.has(doc.id)) pages.push(...pageOf(section, doc))
    if (!hasNextPage) break
  }
  return pages
}

/** Those that have a page to which other pages lead. */
async function knownAmong(payload: Payload, section: PagedSection, docs: readonly Listed[]) {
  const ids = docs.map(({ id }) => id)
  return section === 'ambassadors' ? findKnownPeople(payload, ids) : new Set(ids)
}

interface Listed {
  id: string
  slug?: string | null
  updatedAt: string
  cover?: Related<MediaSource>
  portrait?: Related<MediaSource>
  images?: Related<MediaSource>[] | null
}

function pageOf(section: PagedSection, doc: Listed): SitemapPage[] {
  if (!isSlug(doc.slug)) return []
  const pictures = picturesOf([doc.cover, doc.portrait, ...(doc.images ?? [])], 'da')
  return [
    {
      path: pathOf(section, doc.slug),
      changed: doc.updatedAt,
      pictures: [...new Set(pictures.map(({ src }) => src))],
    },
  ]
}
