import { element, xmlDocument } from '../finding/xml.ts'
import { type Feed, type FeedItem, updatedAt } from './feed.ts'

/** The feed as Atom (RFC 4287). */
export function atomOf(feed: Feed): string {
  return xmlDocument(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.language },
      element('id', {}, feed.id),
      element('title', {}, feed.title),
      element('subtitle', {}, feed.description),
      element('updated', {}, updatedAt(feed).toISOString()),
      // Whoever is named nowhere else: an entry without people is the programme's.
      element('author', {}, element('name', {}, feed.title)),
      element('link', { rel: 'self', href: feed.url, type: 'application/atom+xml' }),
      element('link', { rel: 'alternate', href: feed.home, type: 'text/html' }),
      ...feed.items.map((item) => entryOf(item, feed)),
    ),
  )
}

function entryOf(item: FeedItem, { language }: Feed) {
  return element(
    'entry',
    { 'xml:lang': item.lang === language ? null : item.lang },
    element('id', {}, item.id),
    element('title', {}, item.title),
    element('published', {}, item.published.toISOString()),
    element('updated', {}, item.updated.toISOString()),
    ...item.authors.map(({ name, url }) =>
      element('author', {}, element('name', {}, name), url ? element('uri', {}, url) : null),
    ),
    ...item.categories.map((term) => element('category', { term })),
    element('link', { rel: 'alternate', href: item.url, type: 'text/html' }),
    item.picture
      ? element('link', {
          rel: 'enclosure',
          href: item.picture.url,
          type: item.picture.type,
          length: item.picture.size,
        })
      : null,
    item.summary ? element('summary', {}, item.summary) : null,
    item.html ? element('content', { type: 'html' }, item.html) : null,
  )
}
