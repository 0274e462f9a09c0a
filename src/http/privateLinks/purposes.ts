import type { Purpose } from '../../links/purposes.ts'
import { answering } from './answering/index.ts'
import type { PurposeHandler } from './purpose.ts'

/** Nothing is approved yet: links for it can't be made. */
const approving: PurposeHandler = { show: async () => null, actions: {} }

/** What each purpose of a private link shows and does. */
export const purposes: Record<Purpose, PurposeHandler> = { answer: answering, approve: approving }
