import type { Payload } from 'payload'
import type { ApprovalAction } from '../../approval/states.ts'
import type { Suggestion } from '../../approval/suggestions.ts'
import { now } from '../../clock.ts'
import { lockInTransaction } from '../../database/lock.ts'
import { retryingTransient } from '../../database/retry.ts'
import type { Approval } from '../../generated/payload-types.ts'
import type { Language } from '../../i18n/text.ts'
import { inTransaction } from '../inTransaction.ts'
import { useUpLink as closeLink } from '../links/index.ts'
import { approvable } from './content.ts'
import { tellDecision } from './tell.ts'
import { findApproval, moveApproval } from './write.ts'

/** What an interviewee decides, and what they say to it. */
export interface Decision {
  action: Extract<ApprovalAction, 'approve' | 'approveWithRemarks' | 'suggest' | 'decline'>
  remarks: string | null
  suggestions: Suggestion[]
}

/**
 * What came of it: `changed`, the words are no longer those that were read, so nothing was decided; `closed`, it had been
 * decided already or taken back, and that stands; `missing`, there is nothing to decide any more.
 */
export type Decided =
  | { kind: 'decided' | 'closed'; approval: Approval }
  | { kind: 'changed' }
  | { kind: 'missing' }

/** Writes down a decision, at most once however often it arrives, and tells the editor. */
export function decide(
  payload: Payload,
  { id, language, link }: { id: string; language: Language; link: string },
  { action, remarks, suggestions }: Decision,
): Promise<Decided> {
  return retryingTransient(() =>
    inTransaction(payload, { language }, async (req): Promise<Decided> => {
      await lockInTransaction(req, `approval ${id}`)
      const approval = await findApproval({ payload, req }, id)
      const draft = approval && (await approvable(req, approval.about, { draft: true }))
      if (!approval || !draft || draft.inTrash) return { kind: 'missing' }
      if (approval.state !== 'asked') return { kind: 'closed', approval }
      // What was read is what is decided on; a change of the draft since makes a new round.
      if (draft.hash[approval.language] !== approval.hash) return { kind: 'changed' }
      const moved = await moveApproval(req, approval, action, {
        by: approval.person.name,
        data: {
          decidedAt: now().toISOString(),
          remarks,
          suggestions,
          noted: action === 'approve' || action === 'approveWithRemarks' ? 'valid' : null,
        },
      })
      if (!moved) return { kind: 'closed', approval }
      await closeLink(req, link)
      await tellDecision(req, moved)
      return { kind: 'decided', approval: moved }
    }),
  )
}
