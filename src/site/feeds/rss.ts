import { element, xmlDocument } from '../finding/xml.ts'
import { type Feed, type FeedItem, updatedAt } from './feed.ts'

const namespaces = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
}

/** The feed as RSS 2.0 (rssboard.org/rss-specification), with the parts of the RSS Advisory Board's Best Practices. */
export function rssOf(feed: Feed): string {
  const { items } = feed
  return xmlDocument(
    element(
      'rss',
      { version: '2.0', ...namespaces },
      element(
        'channel',
        {},
        element('title', {}, feed.title),
        element('link', {}, feed.home),
        element('description', {}, feed.description),
        element('language', {}, feed.language),
        items.length > 0 ? element('lastBuildDate', {}, updatedAt(feed).toUTCString()) : null,
        element('docs', {}, 'https://www.rssboard.org/rss-specification'),
        element('atom:link', { href: feed.url, rel: 'self', type: 'application/rss+xml' }),
        ...items.map(itemOf),
      ),
    ),
  )
}

function itemOf(item: FeedItem) {
  return element(
    'item',
    {},
    element('title', {}, item.title),
    element('link', {}, item.url),
    element('guid', { isPermaLink: 'false' }, item.id),
    element('pubDate', {}, item.published.toUTCString()),
    ...item.authors.map(({ name }) => element('dc:creator', {}, name)),
    ...item.categories.map((category) => element('category', {}, category)),
    item.summary ? element('description', {}, item.summary) : null,
    item.html ? element('content:encoded', {}, item.html) : null,
    item.picture
      ? element('enclosure', {
          url: item.picture.url,
          length: item.picture.size,
          type: item.picture.type,
        })
      : null,
  )
}
