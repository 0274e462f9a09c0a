import type { Endpoint, PayloadRequest } from 'payload'
import { lockInTransaction } from '../../database/lock.ts'
import type { Approval } from '../../generated/payload-types.ts'
import type { Localised } from '../../i18n/text.ts'
import { settleSuggestion } from '../approval/accept.ts'
import { approvable } from '../approval/content.ts'
import { listApprovals } from '../approval/list.ts'
import { newLink, sendForApproval } from '../approval/send.ts'
import { checkWish } from '../approval/wish.ts'
import { findApproval, moveApproval } from '../approval/write.ts'
import { namesOf } from '../handover/names.ts'
import { linksOf, revokeLinks } from '../links/index.ts'
import { bodyOf, idIn, notFound, nowhereToSend, problem } from './answer.ts'
import { forEditors, inRequestTransaction } from './inRequest.ts'

const refused = (req: PayloadRequest, status: number, reasons: readonly Localised[]) =>
  problem(req, status, {
    da: reasons.map(({ da }) => da).join(' '),
    en: reasons.map(({ en }) => en).join(' '),
  })

/** `GET /api/interviews/:id/approvals`: an `ApprovalPanelData` of `src/approval/panel.ts`. Editors only. */
const list: Omit<Endpoint, 'root'> = {
  path: '/:id/approvals',
  method: 'get',
  handler: forEditors(async (req) => {
    const found = await listApprovals(req, idIn(req, 'id'))
    if (!found) throw notFound(req)
    return Response.json(found)
  }),
}

const strangers: Localised = {
  da: 'Kun interviewede kan godkende teksten.',
  en: 'Only interviewees can approve the text.',
}
const unwritten: Localised = {
  da: 'Interviewet er ikke skrevet på det sprog.',
  en: 'The interview is not written in that language.',
}

/**
 * `POST /api/interviews/:id/approvals` with an `ApprovalWish` of `src/cms/approval/wish.ts`: freezes the newest draft and asks.
 * 201 `{ sent: [{ id, name, language, address? }] }`; addresses are told when they aren't mailed, this once. 400 with every
 * reason, 409 for people who weren't interviewed and languages that aren't written. Editors only.
 */
const ask: Omit<Endpoint, 'root'> = {
  path: '/:id/approvals',
  method: 'post',
  handler: forEditors(async (req) => {
    const id = idIn(req, 'id')
    const checked = checkWish(await bodyOf(req))
    if (!checked.ok) throw refused(req, 400, checked.reasons)
    const { wish } = checked
    const sent = await inRequestTransaction(req, async () => {
      await lockInTransaction(req, `approvals of ${id}`)
      const draft = await approvable(req, id, { draft: true })
      if (!draft || draft.inTrash) throw notFound(req)
      const reasons = [
        ...(wish.people.every(({ ambassador }) => draft.people.includes(ambassador))
          ? []
          : [strangers]),
        ...(wish.languages.every((one) => draft.languages.includes(one)) ? [] : [unwritten]),
      ]
      if (reasons.length > 0) throw refused(req, 409, reasons)
      const names = await namesOf(req, draft.people)
      const people = [...names].map(([person, name]) => ({ id: person, name }))
      return sendForApproval(req, draft, people, wish)
    })
    return Response.json({ sent }, { status: 201, headers: { 'Cache-Control': 'no-store' } })
  }),
}

type Work = (
  req: PayloadRequest,
  approval: Approval,
  body: Record<string, unknown>,
) => Promise<object>

const decidedAlready: Localised = {
  da: 'Det er allerede afgjort eller trukket tilbage.',
  en: 'It has been decided or taken back already.',
}

const settle =
  (verdict: 'accepted' | 'declined'): Work =>
  async (req, approval, { part }) => {
    const reason = await settleSuggestion(req, approval, String(part), verdict)
    if (reason) throw problem(req, 409, reason)
    return {}
  }

const works = {
  /** A new link in the place of the old ones: `{ send }`; answers `{ address }` unless it is mailed. */
  link: async (req, approval, { send }) => {
    if (approval.state !== 'asked') throw problem(req, 409, decidedAlready)
    if (send === true && !approval.person.email) throw problem(req, 400, nowhereToSend)
    return newLink(req, approval, { send: send === true })
  },
  withdraw: async (req, approval) => {
    if (!(await moveApproval(req, approval, 'withdraw'))) throw problem(req, 409, decidedAlready)
    await revokeLinks(req, linksOf('approvals', approval.id))
    return {}
  },
  /** Writes a suggestion into the draft, or says no to it: `{ part }`. */
  accept: settle('accepted'),
  decline: settle('declined'),
} satisfies Record<string, Work>

const isWork = (verb: string): verb is keyof typeof works => Object.hasOwn(works, verb)

/**
 * `POST /api/interviews/:id/approvals/:approval/:verb`: `link`, `withdraw`, `accept` or `decline`, see above. 200 with what came
 * of it, 404 for a request about another interview, 409 for what can't be done any more. Editors only.
 */
const change: Omit<Endpoint, 'root'> = {
  path: '/:id/approvals/:approval/:verb',
  method: 'post',
  handler: forEditors(async (req) => {
    const [interview, id] = [idIn(req, 'id'), idIn(req, 'approval')]
    const verb = String(req.routeParams?.verb)
    if (!isWork(verb)) throw notFound(req)
    const body = await bodyOf(req)
    const result = await inRequestTransaction(req, async () => {
      await lockInTransaction(req, `approval ${id}`)
      const approval = await findApproval({ payload: req.payload, req }, id)
      if (!approval || approval.about !== interview) throw notFound(req)
      const work: Work = works[verb]
      return work(req, approval, body)
    })
    return Response.json(result, { headers: { 'Cache-Control': 'no-store' } })
  }),
}

/** Asking interviewees to approve the words of an interview, by private links. */
export const approvalEndpoints = [list, ask, change]
