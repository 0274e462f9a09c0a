import type { PayloadRequest } from 'payload'
import type { Localised } from '../../i18n/text.ts'

/** One thing that waits for somebody at the desk. */
export interface DeskItem {
  /** What it is about, as its editors call it: the title of a document, say. */
  title: string
  /** Where it is dealt with: a path in the admin panel, e.g. `/admin/collections/interviews/42`. */
  href: string
  /** What is to be done or has happened, e.g. "Svarede i går" in both languages. */
  detail: Localised
  /** When it is due or happened; ISO 8601. */
  at?: string
  /** `alarm`: something promised has not happened. */
  level: 'alarm' | 'due' | 'calm'
  /** Whether it waits for the person who asks, rather than for any editor. */
  mine?: boolean
}

/** What a source has to tell: the first items, most urgent first, and how many there are. */
export interface DeskAnswer {
  items: DeskItem[]
  total: number
}

/** One heading of "what now?" on the dashboard. */
export interface DeskSource {
  /** Its name in tests and addresses: `approvals`. */
  name: string
  heading: Localised
  /** Where all of it is found, when there is more than fits: a path in the admin panel. */
  all?: string
  /**
   * Asks the database as whoever looks (`overrideAccess: false`), in a number of queries that does not grow with the number
   * of documents. `limit` is the most items that are wanted; `moment` is now.
   */
  load(req: PayloadRequest, asked: { limit: number; moment: Date }): Promise<DeskAnswer>
}
