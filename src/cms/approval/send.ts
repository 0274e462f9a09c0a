import type { PayloadRequest } from 'payload'
import { now } from '../../clock.ts'
import type { Approval } from '../../generated/payload-types.ts'
import { dayOfStored } from '../../handover/calendar.ts'
import { sayDay } from '../../handover/sayDay.ts'
import type { Language } from '../../i18n/text.ts'
import { askedToApprove } from '../../mail/approvalLetters.ts'
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
import type { Approvable } from './content.ts'
import { byWhom } from './history.ts'
import { practiceFor } from './practice.ts'
import { requestsAbout, requestsOf } from './requests.ts'
import type { ApprovalWish } from './wish.ts'
import { moveApproval } from './write.ts'

/** What was sent to whom; `address` is told when it isn't mailed, and only here. */
export interface SentRequest {
  id: string
  name: string
  language: Language
  address?: string
}

interface Person {
  id: string
  name: string
}

/**
 * Freezes the words as they are and asks each person about each language, in the transaction of `req`. What they had been asked
 * before and not decided, or had suggested changes to, is replaced.
 */
export async function sendForApproval(
  req: PayloadRequest,
  draft: Approvable,
  people: readonly Person[],
  wish: ApprovalWish,
): Promise<SentRequest[]> {
  const version = await newestVersion(req, draft.id)
  const earlier = await requestsAbout(req, draft.id)
  const sent: SentRequest[] = []
  for (const { ambassador, email } of wish.people) {
    const name = people.find(({ id }) => id === ambassador)?.name ?? ambassador
    for (const language of wish.languages) {
      for (const old of requestsOf(earlier, ambassador, language)) {
        if (await moveApproval(req, old, 'supersede')) {
          await revokeLinks(req, linksOf('approvals', old.id))
        }
      }
      const { practice, text } = await practiceFor(req, language)
      const at = now().toISOString()
      const approval = await req.payload.create({
        collection: 'approvals',
        depth: 0,
        overrideAccess: true,
        req,
        data: {
          interview: draft.id,
          about: draft.id,
          person: { name, email, ambassador },
          language,
          state: 'asked',
          practice,
          practiceText: text,
          message: wish.message,
          answerBy: wish.answerBy,
          content: draft.content[language] as unknown as Record<string, unknown>,
          hash: draft.hash[language],
          version,
          askedAt: at,
          askedBy: req.user?.id ?? null,
          history: [{ at, by: byWhom(req), event: 'asked' }],
        },
      })
      const link = await newLink(req, approval, { send: wish.send })
      sent.push({ id: approval.id, name, language, ...link })
    }
  }
  return sent
}

/** The id of the version that holds the words that are frozen. */
async function newestVersion(req: PayloadRequest, id: string): Promise<string | null> {
  const { docs } = await req.payload.findVersions({
    collection: 'interviews',
    where: { parent: { equals: id } },
    sort: '-updatedAt',
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs[0] ? String(docs[0].id) : null
}

/** Makes a new link for a request and revokes those before it. `send` mails it once the transaction is committed. */
export async function newLink(
  req: PayloadRequest,
  approval: Approval,
  { send }: { send: boolean },
): Promise<{ address?: string }> {
  await revokeLinks(req, linksOf('approvals', approval.id))
  const link = await addLink(req, approval)
  const { address, last } = link
  const { email, name } = approval.person
  const { language } = approval
  if (!send || !email) return { address }
  const site = await siteName(req, language)
  const day = dayOfStored(approval.answerBy)
  const letter = askedToApprove({
    language,
    name,
    from: req.user?.name ?? site,
    site,
    title: titleOf(approval),
    message: approval.message ?? null,
    answerBy: day && sayDay(day, language),
    link: address,
    expires: sayDay(last, language),
  })
  await mailLink(req, link.id, email, letter)
  return {}
}

/** One more link for a request, and the last day on which it works. */
export async function addLink(
  req: PayloadRequest,
  approval: Approval,
): Promise<{ id: string; address: string; last: string }> {
  const last = lastDayFor(approval.answerBy)
  const { ambassador, email, name } = approval.person
  const link = await issueLink(req, {
    purpose: 'approve',
    interview: approval.about,
    subject: { relationTo: 'approvals', value: approval.id },
    person: { name, email: email ?? null, ambassador: idOf(ambassador) ?? null },
    language: approval.language,
    expiresAt: expiryAfter(last),
  })
  return { ...link, last }
}

/** The title that was frozen. */
export const titleOf = ({ content }: Pick<Approval, 'content'>): string =>
  String((content as { title?: unknown } | null)?.title ?? '')
