import type { Section } from '../../publishing/sections.ts'
import { sectionNames } from '../addresses.ts'

/** The whole sitemap, or a part of one: `/sitemap-interviews-2.xml`. Parts are numbered from 1. */
export type SitemapTarget =
  | { kind: 'sitemap'; part: null }
  | { kind: 'sitemap'; part: { section: Section | 'pages'; number: number } }

export const sitemapPath = '/sitemap.xml'

/** The address of a part. */
export function sitemapPartPath(section: Section | 'pages', number: number): string {
  return `/sitemap-${section}-${number}.xml`
}

/** What a path asks of the sitemap; null when it is no sitemap. */
export function sitemapTargetOf(path: string): SitemapTarget | null {
  if (path === sitemapPath) return { kind: 'sitemap', part: null }
  const [, name, digits] = /^\/sitemap-([a-z]+)-([1-9]\d{0,4})\.xml$/.exec(path) ?? []
  const section = (['pages', ...sectionNames] as const).find((each) => each === name)
  return section ? { kind: 'sitemap', part: { section, number: Number(digits) } } : null
}
