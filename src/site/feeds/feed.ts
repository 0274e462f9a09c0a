import type { Language } from '../../i18n/text.ts'

/** A picture that goes with an item. */
export interface FeedPicture {
  url: string
  type: string
  /** In bytes. */
  size: number
}

/** An interview or a case as feeds tell of it. All addresses are absolute. */
export interface FeedItem {
  /** The same for as long as the document lives, wherever its page moves. */
  id: string
  url: string
  title: string
  /** The language that the title is really in. */
  lang: Language
  summary: string | null
  /** The full text as HTML; null when only summaries were asked for. */
  html: string | null
  authors: { name: string; url: string | null }[]
  categories: string[]
  published: Date
  updated: Date
  picture: FeedPicture | null
}

/** A feed before it is written down. All addresses are absolute. */
export interface Feed {
  id: string
  title: string
  description: string
  language: Language
  /** The page that it tells of. */
  home: string
  /** Its own address. */
  url: string
  icon: string
  /** The newest first. */
  items: FeedItem[]
}

/** When something in the feed changed last; the beginning of all time when it is empty. */
export function updatedAt({ items }: Feed): Date {
  return new Date(Math.max(0, ...items.map(({ updated }) => updated.getTime())))
}
