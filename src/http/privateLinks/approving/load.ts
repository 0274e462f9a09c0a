import { createLocalReq } from 'payload'
import { partLabel } from '../../../approval/changes.ts'
import type { CanonicalContent } from '../../../approval/content.ts'
import { suggestibleParts } from '../../../approval/suggestions.ts'
import { approvable } from '../../../cms/approval/content.ts'
import { findApproval } from '../../../cms/approval/write.ts'
import type { Approval } from '../../../generated/payload-types.ts'
import { dayOfStored } from '../../../handover/calendar.ts'
import { sayDay } from '../../../handover/sayDay.ts'
import { idOf } from '../../../references.ts'
import { frozenView, picturesIn } from '../../../site/approved/frozenView.tsx'
import type { ApproveView } from '../../../site/privatePages/approve/ApprovePage.tsx'
import type { PrivateAsked } from '../purpose.ts'
import { filesFor } from './pictures.ts'

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
  if (!approval || approval.interviewId !== link.interviewId) return null
  if (approval.state === 'withdrawn' || approval.state === 'superseded') return null
  const draft = await approvable(await createLocalReq({}, payload), approval.interviewId, {
    draft: true,
  })
  if (!draft || draft.inTrash) return null
  return {
    approval,
    content: approval.content as unknown as CanonicalContent,
    current: draft.hash[approval.language] === approval.hash,
  }
}

/** What the page shows of it; null when nothing can be shown. */
export async function viewOf(
  { moment, path, services }: PrivateAsked,
  { approval, content }: Behind,
): Promise<ApproveView | null> {
  const { payload } = services
  const fileOf = await filesFor(payload, picturesIn(content), path)
  const text = frozenView(content, moment, fileOf)
  if (!text) return null
  const by = idOf(approval.askedBy)
  const editor = by
    ? await payload.findByID({
        collection: 'users',
        id: by,
        depth: 0,
        disableErrors: true,
        overrideAccess: true,
      })
    : null
  const { language, message, person, practiceText } = approval
  const day = dayOfStored(approval.answerBy)
  return {
    language,
    title: content.title,
    name: person.name,
    from: editor?.name ?? null,
    message: message?.trim() || null,
    answerBy: day && sayDay(day, language),
    practice: practiceText ?? '',
    text: text.main,
    parts: suggestibleParts(content).map(([part, words]) => ({
      part,
      label: partLabel(part),
      text: words,
    })),
  }
}
