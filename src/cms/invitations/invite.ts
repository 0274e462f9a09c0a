import type { PayloadRequest } from 'payload'
import type { Invitation } from '../../generated/payload-types.ts'
import { dayOfStored } from '../../handover/calendar.ts'
import { sayDay } from '../../handover/sayDay.ts'
import { askedToAnswer } from '../../mail/invitationLetters.ts'
import { idOf } from '../../references.ts'
import {
  expiryAfter,
  issueLink,
  lastDayFor,
  linksOf,
  mailLink,
  revokeLinks,
} from '../links/index.ts'
import { siteName } from '../siteName.ts'
import type { InterviewDraft } from './draft.ts'
import type { InvitationWish } from './wish.ts'

/** Asks somebody, in the transaction of `req`. `address` is told when it isn't mailed. */
export async function invite(
  req: PayloadRequest,
  draft: InterviewDraft,
  { ambassador, answerBy, email, language, message, name, send }: InvitationWish,
): Promise<{ id: string; address?: string }> {
  const invitation = await req.payload.create({
    collection: 'invitations',
    depth: 0,
    overrideAccess: true,
    req,
    data: {
      interview: draft.id,
      person: { name, email, ambassador },
      language,
      message,
      answerBy,
      state: 'open',
      // as they are worded today: what is removed later is still told with its question
      answers: draft.exchanges.map((exchange) => ({
        exchange: exchange.id,
        wording: exchange.wording,
        text: '',
        revision: 0,
      })),
      noteRevision: 0,
      invitedBy: req.user?.id ?? null,
    },
  })
  return { id: invitation.id, ...(await newLink(req, invitation, { send, title: draft.title })) }
}

/**
 * Makes a new link for an invitation and revokes those before it: whoever found an old one is shut out. `send` mails it once the
 * transaction is committed; otherwise its address is given, for the one time.
 */
export async function newLink(
  req: PayloadRequest,
  invitation: Invitation,
  { send, title }: { send: boolean; title: string | null },
): Promise<{ address?: string }> {
  await revokeLinks(req, linksOf('invitations', invitation.id))
  const last = lastDayFor(invitation.answerBy)
  const { ambassador, email, name } = invitation.person
  const { address, id } = await issueLink(req, {
    purpose: 'answer',
    interview: idOf(invitation.interview) ?? '',
    subject: { relationTo: 'invitations', value: invitation.id },
    person: { name, email: email ?? null, ambassador: idOf(ambassador) ?? null },
    language: invitation.language,
    expiresAt: expiryAfter(last),
  })
  if (!send || !email) return { address }
  const site = await siteName(req, invitation.language)
  const day = dayOfStored(invitation.answerBy)
  const letter = askedToAnswer({
    language: invitation.language,
    name,
    from: req.user?.name ?? site,
    site,
    title,
    message: invitation.message ?? null,
    answerBy: day && sayDay(day, invitation.language),
    link: address,
    expires: sayDay(last, invitation.language),
  })
  await mailLink(req, id, email, letter)
  return {}
}
