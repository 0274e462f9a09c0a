import type { PayloadRequest } from 'payload'
import { withContext } from '../withContext.ts'

const moving = 'stafet:movingHandover'

/** Whether our own code moves a handover from one state to another. No client can set it. */
export const isOurs = (context: PayloadRequest['context']): boolean => context[moving] === true

/** The request with which a handover's state and record are written. */
export const asOurs = (req: PayloadRequest): PayloadRequest => withContext(req, { [moving]: true })
