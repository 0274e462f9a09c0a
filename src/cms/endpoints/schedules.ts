import type { Endpoint, PayloadRequest } from 'payload'
import type { Reason } from '../../handover/order.ts'
import { say } from '../../i18n/say.ts'
import { siteTimeZone } from '../../i18n/timeZones.ts'
import { readMoment } from '../../publishing/schedule/askedMoment.ts'
import { type ScheduleAction, scheduleActions } from '../../publishing/schedule/states.ts'
import { isPlanned, type Planned } from '../scheduling/documents.ts'
import { cancel, type Outcome, plan, refusalOfPublishing, repin } from '../scheduling/plan.ts'
import { tell, tellDocument } from '../scheduling/tell.ts'
import { bodyOf, problem } from './answer.ts'
import { forEditors, inRequestTransaction } from './inRequest.ts'

type Own = Omit<Endpoint, 'root'>
type Subject = { collection: Planned; id: string }

const notHere = (req: PayloadRequest) =>
  problem(req, 404, { da: 'Det dokument findes ikke.', en: 'There is no such document.' })

function subjectOf(req: PayloadRequest): Subject {
  const collection = req.routeParams?.collection
  if (!isPlanned(collection)) throw notHere(req)
  return { collection, id: String(req.routeParams?.id) }
}

const scheduleIn = (req: PayloadRequest): string => String(req.routeParams?.schedule)

/** The reasons as Payload answers them: one message, and each with its field. */
function refuse(req: PayloadRequest, status: number, reasons: readonly Reason[]): Response {
  const errors = reasons.map(({ path, message }) => ({ path, message: say(req, message) }))
  const message = errors.map((each) => each.message).join(' ')
  return Response.json({ errors: [{ message, data: { errors } }] }, { status })
}

const noAction = {
  da: 'Skriv, hvad der skal ske: publish (udgiv) eller unpublish (tag af sitet).',
  en: 'Say what is to happen: publish or unpublish.',
}

const isAction = (value: unknown): value is ScheduleAction =>
  scheduleActions.some((each) => each === value)

/**
 * `GET /api/<interviews|cases|ambassadors>/:id/schedules`: what is planned for the document or failed, as `ToldDocument` of
 * `src/cms/scheduling/tell.ts`. Editors only.
 */
const list: Own = {
  path: '/:id/schedules',
  method: 'get',
  handler: forEditors(async (req) => {
    const { collection, id } = subjectOf(req)
    const told = await tellDocument(req, collection, id)
    if (!told) throw notHere(req)
    return Response.json(told)
  }),
}

/**
 * `POST …/:id/schedules` with `{ action: "publish" | "unpublish" }` and either `at` (an instant with offset) or `date`, `time` and, in
 * the hour that comes twice, `which: "first" | "second"`, by the site's clocks. 201 `{ doc }`; the newest version is what
 * goes out. 400 with every reason that lies in what was asked; 409 with what publishing would be refused with.
 */
const create: Own = {
  path: '/:id/schedules',
  method: 'post',
  handler: forEditors(async (req) => {
    const subject = subjectOf(req)
    const { action, ...asked } = await bodyOf(req)
    const read = readMoment(asked, siteTimeZone)
    if (!isAction(action) || !read.ok) {
      const unknown = isAction(action) ? [] : [{ path: 'action', message: noAction }]
      return refuse(req, 400, [...unknown, ...(read.ok ? [] : read.reasons)])
    }
    const refusal = action === 'publish' ? await refusalOfPublishing(req, subject) : null
    const outcome = await inRequestTransaction(
      req,
      () => plan(req, { ...subject, action, at: read.at }),
      ({ ok }) => ok && !refusal,
    )
    if (outcome.ok && refusal) return refuse(req, 409, [refusal])
    return answer(req, outcome, 201)
  }),
}

/** `POST …/:id/schedules/:schedule/repin`: the newest version goes out instead. 200 `{ doc }`, 404, or 409 with the reason. Editors only. */
const takeNewest: Own = {
  path: '/:id/schedules/:schedule/repin',
  method: 'post',
  handler: forEditors(async (req) => {
    const subject = subjectOf(req)
    const refusal = await refusalOfPublishing(req, subject)
    const outcome = await inRequestTransaction(
      req,
      () => repin(req, scheduleIn(req), subject),
      ({ ok }) => ok && !refusal,
    )
    if (outcome.ok && refusal) return refuse(req, 409, [refusal])
    return answer(req, outcome, 200)
  }),
}

const callOff = forEditors(async (req) => {
  const subject = subjectOf(req)
  const outcome = await inRequestTransaction(
    req,
    () => cancel(req, scheduleIn(req), subject),
    ({ ok }) => ok,
  )
  return answer(req, outcome, 200)
})

/** `POST …/:id/schedules/:schedule/cancel`, or `DELETE …/:id/schedules/:schedule`: it does not happen. 200 `{ doc }`, 404 or 409. Editors only. */
const cancelling: Own[] = [
  { path: '/:id/schedules/:schedule/cancel', method: 'post', handler: callOff },
  { path: '/:id/schedules/:schedule', method: 'delete', handler: callOff },
]

function answer(req: PayloadRequest, outcome: Outcome, status: number): Response {
  if (!outcome.ok) return refuse(req, outcome.status, outcome.reasons)
  const { schedule } = outcome
  return Response.json({ doc: tell(req, schedule, schedule.hash ?? '') }, { status })
}

/** What is planned for a document: seen, made, changed and called off. */
export const scheduleEndpoints: Own[] = [list, create, takeNewest, ...cancelling]
