import type { CollectionSlug, PayloadRequest } from 'payload'
import type { Change } from '../../../handover/dryRun.ts'
import type { EndChange, HandoverOrder } from '../../../handover/order.ts'
import type { Term } from '../../../handover/terms.ts'
import type { Localised } from '../../../i18n/text.ts'
import type { HandoverData } from '../order.ts'
import type { LoadedRole } from '../roleState.ts'

/** What every step may know: the handover, the role as it stands, and what the rules make of it. */
export interface Ground {
  id: string
  data: HandoverData
  order: HandoverOrder
  role: LoadedRole
  ends: readonly EndChange[]
  opens: readonly Term[]
}

/** What carrying out has made so far; by index of `incoming`. */
export interface Made {
  ambassadors: Map<number, string>
  terms: Map<number, string>
}

/** What undoing needs to know of a change, as JSON. */
export interface Trace {
  kind: Change['kind']
  collection: CollectionSlug
  id: string
  what: Localised
  /** The moment of the write: what was written to later is no longer as the handover left it. */
  updatedAt?: string
  before?: unknown
}

/** One change of a handover: told in the dry run, done when it is carried out. The same list serves both. */
export interface Step {
  kind: Change['kind']
  collection: CollectionSlug
  /** What it is done to; empty as long as it is yet to be made. */
  id: string
  what: Localised
  /** Does it, in the transaction of `req`. */
  apply: (req: PayloadRequest, made: Made) => Promise<Pick<Trace, 'id' | 'updatedAt' | 'before'>>
}

/** Where the admin panel shows a document. */
export const adminPath = (collection: CollectionSlug, id: string): string =>
  `/admin/collections/${collection}/${id}`
