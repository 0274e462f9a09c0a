import { type Language, languages } from '../../i18n/text.ts'

/** The drawn picture of a page: of which page in which language, and which state of it. */
export interface ShareTarget {
  kind: 'share'
  /** The path of the page, without language prefix. */
  page: string
  language: Language
  hash: string
}

const folder = '/delebillede'
const front = '/forside'
const pattern = /^\/delebillede(\/[a-z0-9/-]+)\.([a-z]{2})\.([0-9a-f]{16})\.jpg$/

/** Where the picture of a page lies, e.g. `/delebillede/interviews/ord-der-binder.da.0123456789abcdef.jpg`. */
export function shareAddress({ page, language, hash }: Omit<ShareTarget, 'kind'>): string {
  return `${folder}${page === '/' ? front : page}.${language}.${hash}.jpg`
}

/** What a path asks for; null when it is no picture of a page. */
export function shareTargetOf(path: string): ShareTarget | null {
  const [, page = '', lang, hash = ''] = pattern.exec(path) ?? []
  const language = languages.find((each) => each === lang)
  return language ? { kind: 'share', page: page === front ? '/' : page, language, hash } : null
}
