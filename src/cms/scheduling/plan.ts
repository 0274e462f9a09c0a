import type { PayloadRequest } from 'payload'
import { now } from '../../clock.ts'
import { lockInTransaction } from '../../database/lock.ts'
import type { Schedule } from '../../generated/payload-types.ts'
import type { Reason } from '../../handover/order.ts'
import { languageOf } from '../../i18n/text.ts'
import { reasonsAgainst } from '../../publishing/schedule/reasons.ts'
import { type ScheduleAction, stateAfter, whyNot } from '../../publishing/schedule/states.ts'
import { inTransaction } from '../inTransaction.ts'
import { perform } from './carryOut.ts'
import {
  hashOf,
  isPublic,
  lockOf,
  mainDocument,
  newestVersion,
  type Planned,
  titleOf,
} from './documents.ts'
import { createSchedule, pinOf } from './pin.ts'
import { Refused, refusalIn } from './refused.ts'
import { findSchedule, schedulesOf, writeSchedule } from './store.ts'
import { gone, trashed } from './words.ts'

/** How planning ended: the promise, or every reason why it was not made. */
export type Outcome =
  | { ok: true; schedule: Schedule }
  | { ok: false; status: 400 | 404 | 409; reasons: Reason[] }

interface Asked {
  collection: Planned
  id: string
  action: ScheduleAction
  at: Date
}

const no = (status: 400 | 404 | 409, reasons: Reason[]): Outcome => ({ ok: false, status, reasons })

/**
 * Promises something for a moment, in the transaction of `req`: the newest version is what goes out, however it is
 * changed afterwards. 400 with every reason that lies in the moment or in what is promised already; 409 with what
 * publishing itself would say, for it is tried first and taken back.
 */
export async function plan(req: PayloadRequest, asked: Asked): Promise<Outcome> {
  const { collection, id, action, at } = asked
  await lockInTransaction(req, lockOf(collection, id))
  const newest = await newestVersion(req, collection, id)
  const main = await mainDocument(req, collection, id)
  if (!newest || !main) return no(404, [{ path: 'document', message: gone }])
  if (main.deletedAt) return no(409, [{ path: 'document', message: trashed }])
  const others = (await schedulesOf(req, collection, id, ['planned'])).map((other) => ({
    action: other.action,
    at: new Date(other.at),
  }))
  const reasons = reasonsAgainst({
    action,
    at,
    now: now(),
    published: isPublic(main),
    changed: hashOf(newest.content) !== hashOf(main),
    others,
  })
  if (reasons.length > 0) return no(400, reasons)
  const by = { plannedBy: req.user?.id ?? null, plannedByName: req.user?.name ?? null }
  const promised = { collection, id, action, at: at.toISOString(), newest, main, by }
  const schedule = await createSchedule(req, promised)
  return { ok: true, schedule }
}

/** Lets a planned publication take the newest version instead of the one it has. */
export async function repin(req: PayloadRequest, id: string, asked: Subject): Promise<Outcome> {
  const found = await lockedOf(req, id, asked)
  if (!found.ok) return found
  const { schedule } = found
  const { collection } = asked
  const newest = await newestVersion(req, collection, asked.id)
  const main = await mainDocument(req, collection, asked.id)
  if (!newest) return no(404, [{ path: 'document', message: gone }])
  if (schedule.action !== 'publish' || !stateAfter(schedule.state, 'repin')) {
    return no(409, [{ path: 'state', message: whyNot(schedule.state) }])
  }
  const pin = { ...pinOf(newest, main), title: titleOf(newest.content) }
  await writeSchedule(req, id, pin)
  return { ok: true, schedule: { ...schedule, ...pin } }
}

/** Calls a promise off; one that failed loses its alarm. */
export async function cancel(req: PayloadRequest, id: string, asked: Subject): Promise<Outcome> {
  const found = await lockedOf(req, id, asked)
  if (!found.ok) return found
  const { schedule } = found
  const state = stateAfter(schedule.state, 'cancel')
  if (!state) return no(409, [{ path: 'state', message: whyNot(schedule.state) }])
  await writeSchedule(req, id, { state, content: null })
  return { ok: true, schedule: { ...schedule, state } }
}

type Subject = Pick<Asked, 'collection' | 'id'>

const noSchedule = {
  da: 'Der er ikke planlagt noget med det id for dokumentet.',
  en: 'Nothing of that id is planned for the document.',
}

async function lockedOf(req: PayloadRequest, id: string, { collection, id: document }: Subject) {
  await lockInTransaction(req, lockOf(collection, document))
  const schedule = await findSchedule(req, id)
  const subject = schedule?.document
  const isIts = subject?.relationTo === collection && subject.value === document
  if (!schedule || !isIts) return no(404, [{ path: 'id', message: noSchedule }]) as Refusal
  return { ok: true as const, schedule }
}

type Refusal = Extract<Outcome, { ok: false }>

/**
 * What publishing the newest version would be refused with, or null: it is done and taken back, in a transaction of its
 * own, so that every gate there is has its say before something is promised.
 */
export async function refusalOfPublishing(
  req: PayloadRequest,
  { collection, id }: Subject,
): Promise<Reason | null> {
  const tried = new Error('tried')
  const language = languageOf(req.i18n.language)
  try {
    await inTransaction(req.payload, { language }, async (own) => {
      const newest = await newestVersion(own, collection, id)
      if (!newest) throw new Refused(gone)
      const main = await mainDocument(own, collection, id)
      const document = { relationTo: collection, value: id } as Schedule['document']
      await perform(own, { document, action: 'publish', ...pinOf(newest, main) })
      throw tried
    })
    return null
  } catch (error) {
    if (error === tried) return null
    const message = refusalIn(error, language)
    if (message === null) throw error
    // Nobody else reads it, so it is not asked for in the other language.
    return { path: 'document', message: { da: message, en: message } }
  }
}
