import type { PayloadRequest } from 'payload'
import type {
  InvitationList,
  ListedAnswer,
  ListedInvitation,
  ListedLink,
} from '../../admin/invitations/types.ts'
import { now } from '../../clock.ts'
import type { Invitation, Link } from '../../generated/payload-types.ts'
import { calendarDayIn, dayOfStored } from '../../handover/calendar.ts'
import { siteTimeZone } from '../../i18n/timeZones.ts'
import { standingOfAnswer } from '../../interviews/answerStanding.ts'
import { standingOf } from '../../links/standing.ts'
import { idOf, idsOf } from '../../references.ts'
import { richTextToParagraphs } from '../../richtext/plainText.ts'
import { findInterviewDraft, type InterviewDraft } from './draft.ts'
import { answersOf } from './find.ts'

/** Whoever was asked to answer an interview's questions, the newest first, and who could be; null without the interview. */
export async function listInvitations(
  req: PayloadRequest,
  interview: string,
): Promise<InvitationList | null> {
  const { payload, user } = req
  const common = { depth: 0, pagination: false, overrideAccess: false, user, req } as const
  const where = { interview: { equals: interview } }
  const { docs } = await payload.find({
    ...common,
    collection: 'invitations',
    where,
    sort: '-createdAt',
  })
  const da = await findInterviewDraft({ payload, req }, interview, 'da')
  const en = await findInterviewDraft({ payload, req }, interview, 'en')
  if (!da || !en) return null
  const links = await payload.find({
    ...common,
    collection: 'links',
    where: { and: [where, { purpose: { equals: 'answer' } }] },
    sort: '-createdAt',
  })
  const listed = docs.map((invitation) =>
    listedOf(
      invitation,
      links.docs.filter(({ subject }) => idOf(subject.value) === invitation.id),
      invitation.language === 'da' ? da : en,
    ),
  )
  return {
    questions: da.exchanges.length,
    invitations: listed,
    suggested: await suggestedFor(req, interview, docs),
  }
}

function listedOf(invitation: Invitation, links: Link[], draft: InterviewDraft): ListedInvitation {
  const { answerBy, id, language, note, person, portrait, savedAt, state, submittedAt } = invitation
  const due = dayOfStored(answerBy)
  const writing = state === 'open' || state === 'reopened'
  const answers = answersOf(invitation)
  return {
    id,
    name: person.name,
    email: person.email ?? null,
    language,
    state,
    answerBy: due,
    overdue: writing && due !== null && due < calendarDayIn(siteTimeZone, now()),
    savedAt: savedAt ?? null,
    submittedAt: submittedAt ?? null,
    written: answers.filter(({ text }) => text.trim() !== '').length,
    note: submittedAt ? note?.trim() || null : null,
    portrait: idOf(portrait) ?? null,
    links: links.map(linkOf),
    answers: writing ? [] : answers.flatMap((answer) => listedAnswer(answer, draft)),
  }
}

function listedAnswer(
  answer: ReturnType<typeof answersOf>[number],
  { exchanges }: InterviewDraft,
): ListedAnswer[] {
  const there = exchanges.find(({ id }) => id === answer.exchange)
  const standing = standingOfAnswer(answer, there)
  if (standing === 'empty') return []
  return [
    {
      exchange: answer.exchange,
      wording: there?.wording || answer.wording || '',
      text: answer.text,
      standing,
      draft: there ? richTextToParagraphs(there.answer).join('\n\n') : null,
    },
  ]
}

const linkOf = (link: Link): ListedLink => ({
  id: link.id,
  standing: standingOf(link, now()),
  createdAt: link.createdAt,
  sentAt: link.sentAt ?? null,
  firstOpenedAt: link.firstOpenedAt ?? null,
  lastUsedAt: link.lastUsedAt ?? null,
  uses: link.uses ?? 0,
  expiresAt: link.expiresAt,
})

/** The interview's ambassadors who weren't asked yet. Accounts have addresses too, but editors may not look them up. */
async function suggestedFor(req: PayloadRequest, interview: string, asked: Invitation[]) {
  const { payload, user } = req
  const common = { depth: 0, pagination: false, overrideAccess: false, user, req } as const
  const { interviewees } = await payload.findByID({
    ...common,
    collection: 'interviews',
    id: interview,
    draft: true,
  })
  const known = new Set(asked.map(({ person }) => idOf(person.ambassador)))
  const ids = idsOf(interviewees).filter((id) => !known.has(id))
  if (ids.length === 0) return []
  const people = await payload.find({
    ...common,
    collection: 'ambassadors',
    draft: true,
    where: { id: { in: ids } },
  })
  return people.docs.map(({ id, name }) => ({ name, ambassador: id }))
}
