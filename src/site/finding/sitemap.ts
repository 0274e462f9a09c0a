import { type Language, languages } from '../../i18n/text.ts'
import { inLanguage } from '../addresses.ts'
import { element, xmlDocument } from './xml.ts'

/** A page as the sitemap lists it: once for each language. */
export interface SitemapPage {
  /** Without language prefix. */
  path: string
  /** When it changed last (ISO 8601), when that is known. */
  changed: string | null
  /** Paths of the pictures on it. */
  pictures: string[]
}

const namespaces = {
  xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  'xmlns:image': 'http://www.google.com/schemas/sitemap-image/1.1',
  'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
}

/** Pages in all languages as a sitemap (sitemaps.org/protocol), each with its translations and pictures. */
export function sitemapOf(pages: readonly SitemapPage[], baseUrl: string): string {
  const urls = pages.flatMap((page) => languages.map((language) => urlOf(page, language, baseUrl)))
  return xmlDocument(element('urlset', namespaces, ...urls))
}

/** The list of the sitemaps that a large site is split into. */
export function sitemapIndexOf(paths: readonly string[], baseUrl: string): string {
  const parts = paths.map((path) => element('sitemap', {}, element('loc', {}, `${baseUrl}${path}`)))
  return xmlDocument(element('sitemapindex', { xmlns: namespaces.xmlns }, ...parts))
}

function urlOf({ path, changed, pictures }: SitemapPage, language: Language, baseUrl: string) {
  const at = (of: Language) => `${baseUrl}${inLanguage(path, of)}`
  const alternate = (hreflang: string, of: Language) =>
    element('xhtml:link', { rel: 'alternate', hreflang, href: at(of) })
  return element(
    'url',
    {},
    element('loc', {}, at(language)),
    changed ? element('lastmod', {}, changed) : null,
    ...languages.map((each) => alternate(each, each)),
    alternate('x-default', 'da'),
    ...pictures.map((picture) =>
      element('image:image', {}, element('image:loc', {}, `${baseUrl}${picture}`)),
    ),
  )
}
