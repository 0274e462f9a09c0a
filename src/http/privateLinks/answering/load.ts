import { findInterviewDraft, type InterviewDraft } from '../../../cms/invitations/draft.ts'
import { findInvitation } from '../../../cms/invitations/find.ts'
import type { Invitation } from '../../../generated/payload-types.ts'
import { idOf } from '../../../references.ts'
import { nameOfAsker } from '../askedBy.ts'
import type { PrivateAsked } from '../purpose.ts'

/** What an open link for answering is about. */
export interface Behind {
  invitation: Invitation
  draft: InterviewDraft
  /** The name of the editor who asks. */
  from: string | null
}

/** Reads it; null when the invitation was closed, or the interview deleted or put in the trash. */
export async function load({ link, services }: PrivateAsked): Promise<Behind | null> {
  const { payload } = services
  const invitation = await findInvitation({ payload }, link.subjectId)
  if (!invitation || invitation.state === 'closed') return null
  if (idOf(invitation.interview) !== link.interviewId) return null
  const draft = await findInterviewDraft({ payload }, link.interviewId, invitation.language)
  if (!draft) return null
  return { invitation, draft, from: await nameOfAsker(payload, invitation.invitedBy) }
}
