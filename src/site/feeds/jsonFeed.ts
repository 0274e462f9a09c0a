import type { Feed, FeedItem } from './feed.ts'

/** The feed as JSON Feed 1.1 (jsonfeed.org/version/1.1). */
export function jsonFeedOf(feed: Feed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.home,
    feed_url: feed.url,
    description: feed.description,
    favicon: feed.icon,
    language: feed.language,
    items: feed.items.map(itemOf),
  })
}

function itemOf(item: FeedItem) {
  const { picture } = item
  return {
    id: item.id,
    url: item.url,
    title: item.title,
    language: item.lang,
    ...(item.html ? { content_html: item.html } : { content_text: item.summary ?? item.title }),
    ...(item.summary ? { summary: item.summary } : {}),
    date_published: item.published.toISOString(),
    date_modified: item.updated.toISOString(),
    authors: item.authors.map(({ name, url }) => ({ name, ...(url ? { url } : {}) })),
    ...(item.categories.length > 0 ? { tags: item.categories } : {}),
    ...(picture
      ? {
          image: picture.url,
          attachments: [{ url: picture.url, mime_type: picture.type, size_in_bytes: picture.size }],
        }
      : {}),
  }
}
