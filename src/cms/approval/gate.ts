import {
  APIError,
  type CollectionAfterChangeHook,
  type CollectionAfterOperationHook,
  type PayloadRequest,
} from 'payload'
import { missingApprovals } from '../../approval/missing.ts'
import { say } from '../../i18n/say.ts'
import type { Localised } from '../../i18n/text.ts'
import { type Approvable, approvable } from './content.ts'
import { modeFor } from './mode.ts'
import { wantedFor } from './needed.ts'

/** Where a request notes what was refused: a bulk edit swallows the errors of its single documents, and commits the rest. */
const refusedKey = 'stafet:approval:refused'

const opening: Localised = {
  da: 'Interviewet kan ikke udgives uden godkendelse.',
  en: 'The interview can’t be published without approval.',
}

/** 409 with every reason. */
function refusal(req: PayloadRequest, reasons: readonly Localised[]): APIError {
  const sentences = [opening, ...reasons].map((reason) => say(req, reason))
  return new APIError([...new Set(sentences)].join(' '), 409, null, true)
}

/** Every reason why an interview with these words can't be published; none where approval isn't required. */
export async function refusedFor(
  req: PayloadRequest,
  approvable: Approvable,
): Promise<readonly Localised[]> {
  const { mode } = await modeFor(req, approvable)
  return mode === 'required' ? missingApprovals(await wantedFor(req, approvable)) : []
}

/** What readers have of an interview; null when they have nothing. */
async function inPublic(req: PayloadRequest, id: string): Promise<Approvable | null> {
  const main = await approvable(req, id, { draft: false })
  return main?.status === 'published' && !main.inTrash ? main : null
}

/** Whether readers have an interview that they may have as it was approved only. */
export async function isApprovedInPublic(req: PayloadRequest, id: string): Promise<boolean> {
  const main = await inPublic(req, id)
  return main !== null && (await modeFor(req, main)).mode === 'required'
}

/**
 * Collection hook of interviews: what readers have after this write needs the approvals that its mode asks for, or the whole
 * write is taken back with 409 and every reason. It looks at what has been written, inside the transaction, and not at what
 * was sent: so it makes no difference through which door, in which language or from which version the words came. Saving a
 * draft and unpublishing leave readers with nothing new and pass.
 */
export const requireApproval: CollectionAfterChangeHook = async ({ doc, req }) => {
  if (doc._status !== 'published') return doc
  const main = await inPublic(req, String(doc.id))
  if (!main) return doc
  const reasons = await refusedFor(req, main)
  if (reasons.length === 0) return doc
  const before = (req.context[refusedKey] ?? []) as Localised[]
  req.context[refusedKey] = [...before, ...reasons]
  throw refusal(req, reasons)
}

/** Collection hook: a bulk edit of which one document was refused is refused as a whole, so that nothing of it is kept. */
export const refuseBulk: CollectionAfterOperationHook = ({ operation, req, result }) => {
  const refused = req.context[refusedKey] as Localised[] | undefined
  if (operation !== 'update' || !refused) return result
  throw refusal(req, refused)
}
