import type { Language } from '../../i18n/text.ts'
import { inLanguage } from '../addresses.ts'
import type { Crumb, SiteIdentity } from '../frame.ts'
import { searchPath } from '../search/searchPage.ts'
import { imageThing } from './image.ts'
import { organisationId, type Place, type Thing, websiteId } from './thing.ts'

/** Who publishes the site. */
export function organisationThing(site: SiteIdentity, baseUrl: string): Thing {
  return {
    '@type': 'Organization',
    '@id': organisationId(baseUrl),
    name: site.name.text,
    url: `${baseUrl}/`,
    description: site.tagline?.text,
    email: site.contactEmail ?? undefined,
    logo: imageThing(site.logo?.light ?? null, baseUrl),
  }
}

/** The site itself, and how it is searched. */
export function websiteThing(site: SiteIdentity, baseUrl: string, language: Language): Thing {
  return {
    '@type': 'WebSite',
    '@id': websiteId(baseUrl),
    name: site.name.text,
    url: `${baseUrl}${inLanguage('/', language)}`,
    inLanguage: language,
    publisher: { '@id': organisationId(baseUrl) },
    potentialAction: {
      '@type': 'SearchAction',
      target: {
        '@type': 'EntryPoint',
        urlTemplate: `${baseUrl}${inLanguage(searchPath, language)}?q={search_term_string}`,
      },
      'query-input': 'required name=search_term_string',
    },
  }
}

/** The way to the page; nothing when it is the front page. */
export function breadcrumbThing(crumbs: readonly Crumb[], { baseUrl, url }: Place): Thing | null {
  if (crumbs.length < 2) return null
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ text, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: text.text,
      item: path ? `${baseUrl}${path}` : url,
    })),
  }
}
