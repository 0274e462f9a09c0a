import type { OpenLink } from '../../cms/links/index.ts'
import type { Services } from '../../services.ts'
import type { PrivatePage } from '../../site/privatePages/frame.tsx'

/** What somebody with an open link asks for. */
export interface PrivateAsked {
  services: Services
  link: OpenLink
  moment: Date
  /** The path of the page itself, `/privat/TOKEN`; actions are one segment below it. */
  path: string
  /** What the form of an action must bring in its field `form`. */
  formToken(action: string): string
}

/** What was sent with an action: a form, or JSON from the page's script. */
export interface Sent {
  /** The fields of a form; each name once, the first counts. Empty for JSON. */
  fields: ReadonlyMap<string, string>
  files: ReadonlyMap<string, File>
  /** The JSON body; undefined for a form. */
  json: Record<string, unknown> | undefined
}

/**
 * What comes of an action: back to the page (303), another page at once (a form with what is wrong in it, say), or JSON for
 * the script.
 */
export type PrivateOutcome =
  | { kind: 'back'; hash?: string }
  | { kind: 'page'; status: number; page: PrivatePage }
  | { kind: 'json'; status: number; body: object }

export interface PrivateAction {
  /** Most bytes that may be sent. */
  limit: number
  /** What it takes; anything else is 415. */
  takes: readonly ('form' | 'json' | 'multipart')[]
  /** Null when the link leads to nothing any more. */
  run(asked: PrivateAsked, sent: Sent): Promise<PrivateOutcome | null>
}

/** What private links of one purpose show and do. */
export interface PurposeHandler {
  /** The page; null when the link leads to nothing any more. It is asked by mail scanners too: it must change nothing. */
  show(asked: PrivateAsked): Promise<PrivatePage | null>
  actions: Readonly<Record<string, PrivateAction>>
  /** Files that the page shows, one segment below it; they are only ever read. */
  files?: Readonly<Record<string, (asked: PrivateAsked) => Promise<PrivateFile | null>>>
}

/** A file for whoever has the link, and for nobody else. */
export interface PrivateFile {
  type: string
  body: Buffer
}
