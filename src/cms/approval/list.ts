import type { PayloadRequest } from 'payload'
import { changesBetween, partLabel } from '../../approval/changes.ts'
import type { CanonicalContent } from '../../approval/content.ts'
import type { ApprovalPanelData, PanelRequest } from '../../approval/panel.ts'
import { now } from '../../clock.ts'
import type { Approval } from '../../generated/payload-types.ts'
import { calendarDayIn, dayOfStored } from '../../handover/calendar.ts'
import { siteTimeZone } from '../../i18n/timeZones.ts'
import { idOf } from '../../references.ts'
import { suggestionsOf } from './accept.ts'
import { approvable } from './content.ts'
import { historyOf } from './history.ts'
import { modeFor } from './mode.ts'
import { wantedFor } from './needed.ts'
import { requestsAbout } from './requests.ts'

/** What the panel on an interview shows; null when there is no such interview. */
export async function listApprovals(
  req: PayloadRequest,
  id: string,
): Promise<ApprovalPanelData | null> {
  const draft = await approvable(req, id, { draft: true })
  if (!draft) return null
  const today = calendarDayIn(siteTimeZone, now())
  const wanted = await wantedFor(req, draft)
  const requests = await requestsAbout(req, id)
  const emails = await emailsOf(req, draft.people, requests)
  const opened = await openedOf(req, id)
  return {
    mode: await modeFor(req, draft),
    languages: draft.languages,
    people: wanted.map(({ by, language, name, person, standing }) => {
      const answerBy = dayOfStored(by?.answerBy)
      const open = by?.state === 'asked'
      const before = by?.content as unknown as CanonicalContent | undefined
      return {
        person,
        name,
        email: emails.get(person) ?? null,
        language,
        standing,
        request: by?.id ?? null,
        answerBy: open ? answerBy : null,
        overdue: open && answerBy !== null && answerBy < today,
        changes:
          before && (standing === 'voided' || standing === 'outdated')
            ? changesBetween(before, draft.content[language])
            : [],
      }
    }),
    requests: requests.map((one) => ({
      ...listed(one, draft.hash[one.language]),
      openedAt: opened.get(one.id) ?? null,
    })),
  }
}

const listed = (approval: Approval, hash: string): Omit<PanelRequest, 'openedAt'> => ({
  id: approval.id,
  name: approval.person.name,
  language: approval.language,
  state: approval.state,
  askedAt: approval.askedAt,
  decidedAt: approval.decidedAt ?? null,
  answerBy: dayOfStored(approval.answerBy),
  current: approval.hash === hash,
  hash: approval.hash,
  email: approval.person.email ?? null,
  remarks: approval.remarks?.trim() || null,
  suggestions: suggestionsOf(approval),
  history: historyOf(approval).map(({ parts = [], ...line }) => ({
    ...line,
    parts: parts.map(partLabel),
  })),
})

/** The address that each was asked at last, else that of their account. */
async function emailsOf(
  req: PayloadRequest,
  people: string[],
  requests: readonly Approval[],
): Promise<Map<string, string>> {
  if (people.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { ambassador: { in: people } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const emails = new Map(docs.map(({ ambassador, email }) => [idOf(ambassador) ?? '', email]))
  for (const { person } of requests.toReversed()) {
    const id = idOf(person.ambassador)
    if (id && person.email) emails.set(id, person.email)
  }
  return emails
}

/** When each request's links were opened last. */
async function openedOf(req: PayloadRequest, interview: string): Promise<Map<string, string>> {
  const { docs } = await req.payload.find({
    collection: 'links',
    where: { and: [{ interview: { equals: interview } }, { purpose: { equals: 'approve' } }] },
    sort: 'lastUsedAt',
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return new Map(
    docs.flatMap(({ lastUsedAt, subject }) =>
      lastUsedAt ? [[idOf(subject.value) ?? '', lastUsedAt] as const] : [],
    ),
  )
}
