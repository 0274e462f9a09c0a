import type { PayloadRequest } from 'payload'
import { now } from '../../clock.ts'
import { retryingApart } from '../../database/retry.ts'
import type { Invitation } from '../../generated/payload-types.ts'
import { addDays, calendarDayIn, dayOfStored, startOfDay } from '../../handover/calendar.ts'
import { sayDay } from '../../handover/sayDay.ts'
import { siteTimeZone } from '../../i18n/timeZones.ts'
import { askedToAnswer } from '../../mail/invitationLetters.ts'
import { writeLetter } from '../../mail/letter.ts'
import { idOf } from '../../references.ts'
import { afterCommit } from '../afterCommit.ts'
import { issueLink, linksOf, revokeLinks } from '../links/index.ts'
import { siteName } from '../siteName.ts'
import type { InterviewDraft } from './draft.ts'
import type { InvitationWish } from './wish.ts'

/** A link works this many days after it was made, or after the day to answer by. */
const lasts = 60

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
  const last = lastDay(invitation)
  const { ambassador, email, name } = invitation.person
  const { address, id } = await issueLink(req, {
    purpose: 'answer',
    interview: idOf(invitation.interview) ?? '',
    subject: { relationTo: 'invitations', value: invitation.id },
    person: { name, email: email ?? null, ambassador: idOf(ambassador) ?? null },
    language: invitation.language,
    expiresAt: startOfDay(siteTimeZone, addDays(last, 1)),
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
  await afterCommit(req, async () => {
    await req.payload.sendEmail({ to: email, ...writeLetter(letter) })
    await noteSent(req, id)
  })
  return {}
}

/** The last day on which a link made now works. */
function lastDay({ answerBy }: Invitation): string {
  const today = calendarDayIn(siteTimeZone, now())
  const day = dayOfStored(answerBy)
  return addDays(day && day > today ? day : today, lasts)
}

/** Notes that the mail left; only then does the list say so. */
async function noteSent({ payload }: PayloadRequest, id: string): Promise<void> {
  await retryingApart(() =>
    payload.update({
      collection: 'links',
      id,
      depth: 0,
      overrideAccess: true,
      data: { sentAt: now().toISOString() },
    }),
  )
}
