import type { PayloadRequest } from 'payload'
import type { Invitation } from '../../generated/payload-types.ts'
import type { Localised } from '../../i18n/text.ts'
import {
  type InvitationAction,
  invitationAfter,
  whyNotInvitation,
} from '../../links/invitationStates.ts'
import { idOf } from '../../references.ts'
import { answersOf, writeInvitation } from './find.ts'
import { writeIntoDraft } from './place.ts'

/** Reopens or closes an invitation, in the transaction of `req`; gives why it can't be, or null when it was done. */
export async function moveInvitation(
  req: PayloadRequest,
  { id, state }: Invitation,
  action: Extract<InvitationAction, 'reopen' | 'close'>,
): Promise<Localised | null> {
  const after = invitationAfter(state, action)
  if (!after) return whyNotInvitation(state)
  await writeInvitation(req, id, { state: after })
  return null
}

/**
 * Takes an answer over into the draft as it was written, over whatever stands there, or with its question at the end when that
 * was removed; in the transaction of `req`. False when there is no such answer.
 */
export async function takeAnswer(
  req: PayloadRequest,
  invitation: Invitation,
  { exchange, gone }: { exchange: string; gone: boolean },
): Promise<boolean> {
  const answers = answersOf(invitation)
  const answer = answers.find((one) => one.exchange === exchange)
  if (!answer || answer.text.trim() === '') return false
  const { text, wording } = answer
  const id = idOf(invitation.interview) ?? ''
  const added = await writeIntoDraft(req, {
    id,
    language: invitation.language,
    answers: gone ? new Map() : new Map([[exchange, text]]),
    ...(gone ? { added: { wording: wording ?? '', text } } : {}),
  })
  await writeInvitation(req, invitation.id, {
    answers: answers.map((one) =>
      one === answer ? { ...one, exchange: added ?? exchange, placed: text } : one,
    ),
  })
  return true
}
