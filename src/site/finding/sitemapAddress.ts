/** The sections with a page for each of many documents: they have parts of their own. */
export const longSections = ['ambassadors', 'interviews', 'cases'] as const

export type LongSection = (typeof longSections)[number]

/** The whole sitemap, or a part of one: `/sitemap-interviews-2.xml`. Parts are numbered from 1. */
export type SitemapTarget =
  | { kind: 'sitemap'; part: null }
  | { kind: 'sitemap'; part: { section: LongSection | 'pages'; number: number } }

export const sitemapPath = '/sitemap.xml'

/** The address of a part. */
export function sitemapPartPath(section: LongSection | 'pages', number: number): string {
  return `/sitemap-${section}-${number}.xml`
}

/** What a path asks of the sitemap; null when it is no sitemap. */
export function sitemapTargetOf(path: string): SitemapTarget | null {
  if (path === sitemapPath) return { kind: 'sitemap', part: null }
  const [, name, digits] = /^\/sitemap-([a-z]+)-([1-9]\d{0,4})\.xml$/.exec(path) ?? []
  const section = (['pages', ...longSections] as const).find((each) => each === name)
  return section ? { kind: 'sitemap', part: { section, number: Number(digits) } } : null
}
