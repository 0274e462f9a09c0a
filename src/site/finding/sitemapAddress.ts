/** The sections that can have many thousand pages, so that a sitemap is split by them. */
export const pagedSections = ['interviews', 'cases', 'ambassadors'] as const
export type PagedSection = (typeof pagedSections)[number]

/** A part of a large sitemap; `pages` are all that belong to no such section. Parts are numbered from 1. */
export interface SitemapPart {
  section: PagedSection | 'pages'
  number: number
}

/** The whole sitemap, or a part of one. */
export interface SitemapTarget {
  kind: 'sitemap'
  part: SitemapPart | null
}

export const sitemapPath = '/sitemap.xml'

/** The address of a part: `/sitemap-interviews-2.xml`. */
export function sitemapPartPath({ section, number }: SitemapPart): string {
  return `/sitemap-${section}-${number}.xml`
}

/** What a path asks of the sitemap; null when it is no sitemap. */
export function sitemapTargetOf(path: string): SitemapTarget | null {
  if (path === sitemapPath) return { kind: 'sitemap', part: null }
  const [, name, digits] = /^\/sitemap-([a-z]+)-([1-9]\d{0,4})\.xml$/.exec(path) ?? []
  const section = (['pages', ...pagedSections] as const).find((each) => each === name)
  return section ? { kind: 'sitemap', part: { section, number: Number(digits) } } : null
}
