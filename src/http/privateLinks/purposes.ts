import type { Purpose } from '../../links/purposes.ts'
import { answering } from './answering/index.ts'
import { approving } from './approving/index.ts'
import type { PurposeHandler } from './purpose.ts'

/** What each purpose of a private link shows and does. */
export const purposes: Record<Purpose, PurposeHandler> = { answer: answering, approve: approving }
