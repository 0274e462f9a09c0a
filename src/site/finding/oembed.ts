import type { SiteIdentity } from '../frame.ts'
import { element, xmlDocument } from './xml.ts'

/** What oEmbed is told of a page. Addresses are absolute. */
export interface EmbeddedPage {
  title: string
  author: { name: string; url: string | null } | null
  thumbnail: { url: string; width: number; height: number } | null
}

/**
 * The page as an oEmbed answer (oembed.com, version 1.0) of type `link`: whoever embeds it gets data and no HTML of ours,
 * so there is nothing of ours to be run on other people's pages.
 */
export function oembedOf(
  { title, author, thumbnail }: EmbeddedPage,
  site: SiteIdentity,
  baseUrl: string,
): Record<string, string | number> {
  return {
    version: '1.0',
    type: 'link',
    title,
    ...(author ? { author_name: author.name } : {}),
    ...(author?.url ? { author_url: author.url } : {}),
    provider_name: site.name.text,
    provider_url: `${baseUrl}/`,
    cache_age: 300,
    ...(thumbnail
      ? {
          thumbnail_url: thumbnail.url,
          thumbnail_width: thumbnail.width,
          thumbnail_height: thumbnail.height,
        }
      : {}),
  }
}

/** The same as XML. */
export function oembedXml(answer: Record<string, string | number>): string {
  const parts = Object.entries(answer).map(([name, value]) => element(name, {}, String(value)))
  return xmlDocument(element('oembed', {}, ...parts))
}
