import type { PayloadRequest } from 'payload'
import { withContext } from '../withContext.ts'

const undoing = 'stafet:undoing'

/** Whether a handover is being undone, which takes away the terms that it began. No client can set it. */
export const isUndoing = (context: PayloadRequest['context']): boolean => context[undoing] === true

/** The request with which undoing deletes. */
export const asUndoing = (req: PayloadRequest): PayloadRequest =>
  withContext(req, { [undoing]: true })
