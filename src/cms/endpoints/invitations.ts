import type { Endpoint, PayloadRequest } from 'payload'
import { lockInTransaction } from '../../database/lock.ts'
import type { Invitation } from '../../generated/payload-types.ts'
import { standingOfAnswer } from '../../interviews/answerStanding.ts'
import { idOf } from '../../references.ts'
import { moveInvitation, takeAnswer } from '../invitations/change.ts'
import { findInterviewDraft, type InterviewDraft } from '../invitations/draft.ts'
import { answersOf, findInvitation } from '../invitations/find.ts'
import { invite, newLink } from '../invitations/invite.ts'
import { listInvitations } from '../invitations/list.ts'
import { checkWish } from '../invitations/wish.ts'
import { linksOf, revokeLinks } from '../links/index.ts'
import { bodyOf, idIn, notFound, nowhereToSend, problem } from './answer.ts'
import { forEditors, inRequestTransaction } from './inRequest.ts'

/** `GET /api/interviews/:id/invitations`: an `InvitationList` of `src/admin/invitations/types.ts`. Editors only. */
const list: Omit<Endpoint, 'root'> = {
  path: '/:id/invitations',
  method: 'get',
  handler: forEditors(async (req) => {
    const found = await listInvitations(req, idIn(req, 'id'))
    if (!found) throw notFound(req)
    return Response.json(found)
  }),
}

/**
 * `POST /api/interviews/:id/invitations` with an `InvitationWish` of `src/cms/invitations/wish.ts`: asks somebody. 201 `{ id }`
 * when the link is mailed, `{ id, address }` otherwise: the address is told this once. 400 with every reason, 409 when the
 * interview has no questions. Editors only.
 */
const ask: Omit<Endpoint, 'root'> = {
  path: '/:id/invitations',
  method: 'post',
  handler: forEditors(async (req) => {
    const interview = idIn(req, 'id')
    const checked = checkWish(await bodyOf(req))
    if (!checked.ok) {
      throw problem(req, 400, {
        da: checked.reasons.map(({ da }) => da).join(' '),
        en: checked.reasons.map(({ en }) => en).join(' '),
      })
    }
    const { wish } = checked
    const made = await inRequestTransaction(req, async () => {
      const draft = await findInterviewDraft(
        { payload: req.payload, req },
        interview,
        wish.language,
      )
      if (!draft) throw notFound(req)
      if (draft.exchanges.length === 0) {
        throw problem(req, 409, {
          da: 'Interviewet har ingen spørgsmål endnu. Tilføj dem, før du inviterer.',
          en: 'The interview has no questions yet. Add them before you invite.',
        })
      }
      return invite(req, draft, wish)
    })
    return Response.json(made, { status: 201, headers: { 'Cache-Control': 'no-store' } })
  }),
}

type Work = (
  req: PayloadRequest,
  invitation: Invitation,
  draft: InterviewDraft,
  body: Record<string, unknown>,
) => Promise<object>

const works = {
  /** A new link in the place of the old ones: `{ send }`; answers `{ address }` unless it is mailed. */
  link: async (req, invitation, { title }, { send }) => {
    if (send === true && !invitation.person.email) throw problem(req, 400, nowhereToSend)
    return newLink(req, invitation, { send: send === true, title })
  },
  /** Shuts every link out: `{ revoked }` says how many. */
  revoke: async (req, { id }) => ({ revoked: await revokeLinks(req, linksOf('invitations', id)) }),
  reopen: async (req, invitation) => moved(req, invitation, 'reopen'),
  close: async (req, invitation) => moved(req, invitation, 'close'),
  /** Takes an answer over into the draft: `{ exchange }`. */
  take: async (req, invitation, { exchanges }, { exchange }) => {
    const answer = answersOf(invitation).find((one) => one.exchange === exchange)
    const writing = invitation.state === 'open' || invitation.state === 'reopened'
    const there = exchanges.find(({ id }) => id === exchange)
    if (!answer || writing || standingOfAnswer(answer, there) === 'empty') throw notFound(req)
    await takeAnswer(req, invitation, { exchange: answer.exchange, gone: there === undefined })
    return {}
  },
} satisfies Record<string, Work>

async function moved(req: PayloadRequest, invitation: Invitation, action: 'reopen' | 'close') {
  const refused = await moveInvitation(req, invitation, action)
  if (refused) throw problem(req, 409, refused)
  return {}
}

const isWork = (verb: string): verb is keyof typeof works => Object.hasOwn(works, verb)

/**
 * `POST /api/interviews/:id/invitations/:invitation/:verb`: `link`, `revoke`, `reopen`, `close` or `take`, see above. 200 with
 * what came of it, 404 for an invitation of another interview, 409 for what its state doesn't allow. Editors only.
 */
const change: Omit<Endpoint, 'root'> = {
  path: '/:id/invitations/:invitation/:verb',
  method: 'post',
  handler: forEditors(async (req) => {
    const [interview, id] = [idIn(req, 'id'), idIn(req, 'invitation')]
    const verb = String(req.routeParams?.verb)
    if (!isWork(verb)) throw notFound(req)
    const body = await bodyOf(req)
    const result = await inRequestTransaction(req, async () => {
      await lockInTransaction(req, `invitation ${id}`)
      const invitation = await findInvitation({ payload: req.payload, req }, id)
      if (!invitation || idOf(invitation.interview) !== interview) throw notFound(req)
      const draft = await findInterviewDraft(
        { payload: req.payload, req },
        interview,
        invitation.language,
      )
      if (!draft) throw notFound(req)
      const work: Work = works[verb]
      return work(req, invitation, draft, body)
    })
    return Response.json(result, { headers: { 'Cache-Control': 'no-store' } })
  }),
}

/** Asking people to answer an interview's questions, by private links. */
export const invitationEndpoints = [list, ask, change]
