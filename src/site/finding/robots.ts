import { languages } from '../../i18n/text.ts'
import { inLanguage } from '../addresses.ts'
import { searchPath } from '../search/searchPage.ts'
import { sitemapPath } from './sitemapAddress.ts'

/** The host names of machines that are not on the internet. */
const atHome =
  /^(?:localhost|127\.[\d.]+|10\.[\d.]+|192\.168\.[\d.]+|\[::1\]|[^.]+|.+\.(?:local|test|internal))$/

/**
 * `robots.txt` (RFC 9309): everything may be read but the panel, the data behind the pages, previews and searches;
 * nothing at all of a site that is not on the internet. Pictures lie under `/api` and may be fetched.
 */
export function robotsOf(baseUrl: string): string {
  const host = URL.canParse(baseUrl) ? new URL(baseUrl).hostname : 'localhost'
  if (atHome.test(host)) return 'User-agent: *\nDisallow: /\n'
  const closed = [
    '/admin',
    '/api/',
    '/preview',
    '/setup',
    ...languages.map((language) => inLanguage(searchPath, language)),
  ]
  return [
    'User-agent: *',
    'Allow: /api/media/file/',
    ...closed.map((path) => `Disallow: ${path}`),
    '',
    `Sitemap: ${baseUrl}${sitemapPath}`,
    '',
  ].join('\n')
}
