import type { Endpoint, PayloadRequest } from 'payload'
import type { Reason } from '../../handover/order.ts'
import { stateAfter, whyNot } from '../../handover/states.ts'
import { say } from '../../i18n/say.ts'
import { idOf } from '../../references.ts'
import { carryOut, moveHandover } from '../handover/carryOut.ts'
import { changeOf, dryRun } from '../handover/dryRun.ts'
import { findHandover } from '../handover/find.ts'
import { lockRoles } from '../handover/lockRole.ts'
import { tellOutcome } from '../handover/outcome.ts'
import { undo } from '../handover/undo/undo.ts'
import { problem } from './answer.ts'
import { forEditors, inRequestTransaction } from './inRequest.ts'

const idIn = (req: PayloadRequest): string => String(req.routeParams?.id)

const notFound = (req: PayloadRequest) =>
  problem(req, 404, { da: 'Det stafetskifte findes ikke.', en: 'There is no such handover.' })

/** The reasons as Payload answers them: one message, and each with its field. */
function refuse(
  req: PayloadRequest,
  status: number,
  reasons: Reason[],
  more: object = {},
): Response {
  const errors = reasons.map(({ path, message }) => ({ path, message: say(req, message) }))
  const message = errors.map((each) => each.message).join(' ')
  return Response.json({ errors: [{ message, data: { errors } }], ...more }, { status })
}

/** `GET /api/handovers/:id/plan`: the dry run, as `DryRun` of `src/handover/dryRun.ts`. Editors only. */
const plan: Omit<Endpoint, 'root'> = {
  path: '/:id/plan',
  method: 'get',
  handler: forEditors(async (req) => {
    const handover = await findHandover(req, idIn(req))
    if (!handover) throw notFound(req)
    return Response.json(await dryRun(req, handover))
  }),
}

const longestKey = 200

const needsKey = {
  da: `Send en Idempotency-Key på 1 til ${longestKey} tegn med, så det samme stafetskifte aldrig gennemføres to gange.`,
  en: `Send an Idempotency-Key of 1 to ${longestKey} characters, so that the same handover is never carried out twice.`,
}

/**
 * `POST /api/handovers/:id/carry-out` with an `Idempotency-Key` and perhaps the dry run's fingerprint as `If-Match`.
 * 200 `{ doc, result }`, the same for the same key; 409 with every reason, and the result when it was done before;
 * 412 when the plan is no longer the one that was seen. Editors only.
 */
const carryOutEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/carry-out',
  method: 'post',
  handler: forEditors(async (req) => {
    const key = req.headers.get('idempotency-key')?.trim() ?? ''
    if (key === '' || key.length > longestKey) throw problem(req, 400, needsKey)
    const fingerprint = req.headers
      .get('if-match')
      ?.trim()
      .replace(/^(W\/)?"(.*)"$/, '$2')
    const id = idIn(req)
    const done = await inRequestTransaction(
      req,
      () => carryOut(req, id, { key, ...(fingerprint ? { fingerprint } : {}) }),
      (outcome) => outcome.ok && !outcome.again,
    )
    if (done.ok) {
      return Response.json({
        doc: { id, state: 'carriedOut' },
        result: tellOutcome(req, done.outcome),
      })
    }
    if (done.status === 404) throw notFound(req)
    const result = done.outcome ? { result: tellOutcome(req, done.outcome) } : {}
    return refuse(req, done.status, done.reasons, result)
  }),
}

/**
 * `POST /api/handovers/:id/undo`: 200 `{ doc, result: { changes, kept } }`, or 409 with everything that stands in the
 * way. Editors only.
 */
const undoEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/undo',
  method: 'post',
  handler: forEditors(async (req) => {
    const id = idIn(req)
    const done = await inRequestTransaction(
      req,
      () => undo(req, id),
      ({ ok }) => ok,
    )
    if (!done.ok) {
      if (done.status === 404) throw notFound(req)
      return refuse(req, done.status, done.reasons)
    }
    const changes = done.traces.map((trace) => changeOf(req, trace))
    const kept = done.kept.map(({ what, ...each }) => ({ ...each, what: say(req, what) }))
    return Response.json({ doc: { id, state: 'undone' }, result: { changes, kept } })
  }),
}

/** `POST /api/handovers/:id/cancel`: 200 `{ doc }`; 409 unless it is planned. Editors only. */
const cancel: Omit<Endpoint, 'root'> = {
  path: '/:id/cancel',
  method: 'post',
  handler: forEditors(async (req) => {
    const id = idIn(req)
    const refused = await inRequestTransaction(req, async () => {
      const found = await findHandover(req, id)
      await lockRoles(req, [idOf(found?.role)])
      const handover = found && (await findHandover(req, id))
      if (!handover) throw notFound(req)
      const state = stateAfter(handover.state, 'cancel')
      if (!state) return whyNot(handover.state)
      await moveHandover(req, handover, 'cancel', { state })
      return null
    })
    if (refused) return refuse(req, 409, [{ path: 'state', message: refused }])
    return Response.json({ doc: { id, state: 'cancelled' } })
  }),
}

/** What can be done to a handover beyond writing its plan. */
export const handoverEndpoints = [plan, carryOutEndpoint, undoEndpoint, cancel]
