import type { ReactElement } from 'react'
import type { Language } from '../i18n/text.ts'
import type { PreviewFrame } from './preview/frame.ts'
import type { Passage } from './text.ts'
import type { Picture } from './viewModels/picture.ts'
import type { Subject } from './viewModels/subject.ts'

/** What every page says about the site, from the settings. */
export interface SiteIdentity {
  name: Passage
  tagline: Passage | null
  contactEmail: string | null
  /** For a light ground and, where there is one, for a dark ground. */
  logo?: { light: Picture; dark: Picture | null } | null
  /** The accent colour as `#rrggbb`; without one the site's own. */
  accent?: string | null
}

/** A step on the way to the page; the last one is the page itself and has no path. */
export interface Crumb {
  text: Passage
  path: string | null
}

/** A page before it gets its frame: what stands in `<main>`, and what the head says about it. */
export interface PageView {
  /** Without the site's name; null on the front page. */
  title: string | null
  description: string | null
  crumbs: Crumb[]
  type: 'website' | 'article' | 'profile'
  /** Shown where the address is shared. */
  picture: Picture | null
  /** The page of a list, from 1. */
  page: number
  /** Whether parts of the page have a button that shares their address. */
  shares?: boolean
  /** The other parameters of its address, as addresses are written. */
  parameters?: readonly (readonly [name: string, value: string])[]
  /** The moment from which the page says something else by itself, beside the days on which terms begin and end. */
  until?: Date | null
  /** Search engines are asked to leave it out. */
  noIndex?: true
  /** What the page is about, for those who read data and for the picture that is drawn of it. */
  subject?: Subject
  /** The view model: tells whether something on the page is in the other language. */
  model: unknown
  main: ReactElement
}

/** The surroundings of a page. */
export interface Frame {
  language: Language
  /** The page's path without language prefix; null when it has no address of its own (404). */
  path: string | null
  site: SiteIdentity
  /** Scheme and host without a trailing slash; empty when unknown, then links are relative. */
  baseUrl: string
  stylesheet: string
  icon: string
  /** The style sheet of the accent colour that the settings chose. */
  accentSheet?: string | null
  /** Fonts that the page needs at once. */
  fonts?: string[]
  script?: string
  /** Only where a draft is shown to those who work on it. */
  preview?: PreviewFrame
}

/**
 * Whether a view model holds a text in another language than the page's. Rich texts count by their own `lang`, not by
 * what is inside them.
 */
export function isPartlyUntranslated(model: unknown, language: Language): boolean {
  if (Array.isArray(model)) return model.some((each) => isPartlyUntranslated(each, language))
  if (typeof model !== 'object' || model === null) return false
  if ('lang' in model) return model.lang !== language
  return Object.values(model).some((each) => isPartlyUntranslated(each, language))
}
