import type { Payload, PayloadRequest } from 'payload'
import { now } from '../../clock.ts'
import { lockInTransaction } from '../../database/lock.ts'
import { retryingTransient } from '../../database/retry.ts'
import type { Schedule } from '../../generated/payload-types.ts'
import type { Localised } from '../../i18n/text.ts'
import type { Content } from '../../publishing/schedule/content.ts'
import { waitAfter } from '../../publishing/schedule/overdue.ts'
import { stateAfter } from '../../publishing/schedule/states.ts'
import { inTransaction } from '../inTransaction.ts'
import { hashOf, isPublic, lockOf, mainDocument } from './documents.ts'
import { publishPinned, takeOff } from './publishPinned.ts'
import { Refused, refusalIn } from './refused.ts'
import { documentOf, findSchedule, schedulesOf, writeSchedule } from './store.ts'
import { gone, overtaken, trashed } from './words.ts'

/** What became of a promise: kept; refused for good; to be tried again; or somebody else's business by now. */
export type Kept = 'done' | 'failed' | 'again' | 'moot'

/**
 * Keeps a promise whose moment has come: all of it in one transaction, at most once, however many servers try and
 * whenever they die. What publishing refuses is kept with the reason; anything else is tried again later.
 */
export async function carryOut(payload: Payload, id: string): Promise<Kept> {
  try {
    return await retryingTransient(() =>
      inTransaction(payload, { language: 'da' }, (req) => keep(req, id)),
    )
  } catch (error) {
    payload.logger.warn({ err: error, msg: `What was planned (${id}) did not happen` })
    const reason = await bothWays(payload, id, error)
    await retryingTransient(() =>
      inTransaction(payload, { language: 'da' }, async (req) => {
        const schedule = await lockedSchedule(req, id)
        if (!schedule) return
        await writeSchedule(req, id, reason ? refused(reason) : later(schedule, error))
      }),
    )
    return reason ? 'failed' : 'again'
  }
}

/**
 * Why it was refused, for readers of either language; null when it was no refusal. Publishing says its reasons in one language,
 * so it is asked once more in English, and taken back. Should it not refuse any more, there is none: it is tried again.
 */
async function bothWays(payload: Payload, id: string, error: unknown): Promise<Localised | null> {
  const da = refusalIn(error, 'da')
  if (da === null) return null
  const asked = new Error('asked')
  try {
    await inTransaction(payload, { language: 'en' }, async (req) => {
      await keep(req, id)
      throw asked
    })
  } catch (again) {
    const en = again === asked ? null : refusalIn(again, 'en')
    return en === null ? null : { da, en }
  }
  return null
}

async function keep(req: PayloadRequest, id: string): Promise<Kept> {
  const schedule = await lockedSchedule(req, id)
  if (!schedule || Date.parse(schedule.at) > now().getTime()) return 'moot'
  const document = documentOf(schedule)
  if (document) {
    // What was promised before about the same document comes first, also when it waits for another attempt.
    const [first] = await schedulesOf(req, document.collection, document.id, ['planned'])
    if (first && first.id !== id) return 'moot'
  }
  await perform(req, schedule)
  await writeSchedule(req, id, {
    state: 'done',
    doneAt: now().toISOString(),
    attempts: (schedule.attempts ?? 0) + 1,
    problem: null,
  })
  return 'done'
}

/** Does what was promised, in the transaction of `req`; throws `Refused`, or what publishing refuses it with. */
export async function perform(
  req: PayloadRequest,
  schedule: Pick<Schedule, 'document' | 'action' | 'content' | 'hash' | 'publicHash'>,
): Promise<void> {
  const document = documentOf(schedule)
  const main = document && (await mainDocument(req, document.collection, document.id))
  if (!document || !main) throw new Refused(gone)
  if (main.deletedAt) throw new Refused(trashed)
  if (schedule.action === 'unpublish') {
    if (isPublic(main)) await takeOff(req, document)
    return
  }
  const hash = schedule.hash ?? ''
  const publicHash = isPublic(main) ? hashOf(main) : null
  if (publicHash && publicHash !== hash && publicHash !== schedule.publicHash) {
    throw new Refused(overtaken)
  }
  await publishPinned(req, { ...document, content: schedule.content as Content, hash })
}

/** The promise, once nobody else can touch it or its document; null when there is nothing to keep any more. */
async function lockedSchedule(req: PayloadRequest, id: string): Promise<Schedule | null> {
  const seen = await findSchedule(req, id)
  const document = seen && documentOf(seen)
  await lockInTransaction(
    req,
    document ? lockOf(document.collection, document.id) : `schedule:${id}`,
  )
  const schedule = await findSchedule(req, id)
  return schedule && stateAfter(schedule.state, 'carryOut') ? schedule : null
}

const refused = (problem: Localised): Partial<Schedule> => ({
  state: 'failed',
  doneAt: now().toISOString(),
  problem: { ...problem },
})

function later({ attempts }: Schedule, error: unknown): Partial<Schedule> {
  const tried = (attempts ?? 0) + 1
  const message = error instanceof Error ? error.message : String(error)
  return {
    attempts: tried,
    nextAttempt: new Date(now().getTime() + waitAfter(tried)).toISOString(),
    problem: {
      da: `Forsøg ${tried} gik galt og gentages: ${message}`,
      en: `Attempt ${tried} went wrong and is repeated: ${message}`,
    },
  }
}
