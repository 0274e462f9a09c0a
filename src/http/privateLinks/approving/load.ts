import { createLocalReq } from 'payload'
import type { CanonicalContent } from '../../../approval/content.ts'
import { approvable } from '../../../cms/approval/content.ts'
import { findApproval } from '../../../cms/approval/write.ts'
import type { Approval } from '../../../generated/payload-types.ts'
import type { PrivateAsked } from '../purpose.ts'

/** What an open link for approving is about. */
export interface Behind {
  approval: Approval
  content: CanonicalContent
  /** Whether the draft still reads as it did. */
  current: boolean
}

/** Reads it; null when it was taken back or replaced, or when the interview is gone or in the trash. */
export async function load({ link, services }: PrivateAsked): Promise<Behind | null> {
  const { payload } = services
  const approval = await findApproval({ payload }, link.subjectId)
  if (!approval || approval.about !== link.interviewId) return null
  if (approval.state === 'withdrawn' || approval.state === 'superseded') return null
  const draft = await approvable(await createLocalReq({}, payload), approval.about, {
    draft: true,
  })
  if (!draft || draft.inTrash) return null
  return {
    approval,
    content: approval.content as unknown as CanonicalContent,
    current: draft.hash[approval.language] === approval.hash,
  }
}
