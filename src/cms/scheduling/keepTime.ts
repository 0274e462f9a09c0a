import type { Payload } from 'payload'
import { now } from '../../clock.ts'
import { onChange } from '../../database/changes/onChange.ts'
import type { Schedule } from '../../generated/payload-types.ts'
import { subjectOf } from '../../publishing/tags.ts'
import { keepLooking, type Ticker } from '../ticker.ts'
import { carryOut } from './carryOut.ts'

/** The longest time between two looks, in milliseconds: other processes plan too, and clocks are set. */
const interval = 5000
/** As many are looked at in one query. */
const batch = 50

/** Keeps the promises whose moment has come; gives how many were kept or refused for good. Rejects when the database does not answer. */
export async function runDue(payload: Payload): Promise<number> {
  let settled = 0
  for (;;) {
    let progress = 0
    for (const { id } of await due(payload)) {
      const outcome = await carryOut(payload, id)
      if (outcome === 'done' || outcome === 'failed') progress += 1
    }
    if (progress === 0) return settled
    settled += progress
  }
}

/** Planned ones whose moment has come and whose next attempt is not still ahead, the earliest first. */
async function due(payload: Payload): Promise<Pick<Schedule, 'id'>[]> {
  const moment = now().toISOString()
  const { docs } = await payload.find({
    collection: 'schedules',
    where: {
      and: [
        { state: { equals: 'planned' } },
        { at: { less_than_equal: moment } },
        {
          or: [{ nextAttempt: { exists: false } }, { nextAttempt: { less_than_equal: moment } }],
        },
      ],
    },
    select: {},
    depth: 0,
    limit: batch,
    pagination: false,
    sort: 'at',
    overrideAccess: true,
  })
  return docs
}

/** The moment of the next promise, in milliseconds; null when there is none. */
async function nextMoment(payload: Payload): Promise<number | null> {
  const { docs } = await payload.find({
    collection: 'schedules',
    where: {
      and: [{ state: { equals: 'planned' } }, { at: { greater_than: now().toISOString() } }],
    },
    select: { at: true },
    depth: 0,
    limit: 1,
    pagination: false,
    sort: 'at',
    overrideAccess: true,
  })
  return docs[0] ? Date.parse(docs[0].at) : null
}

/**
 * Looks every few seconds whether something that was promised is due, when something is planned here, and at the next moment
 * itself. Several processes may do so: each promise is kept by one of them.
 */
export function keepTime(payload: Payload): Pick<Ticker, 'stop'> {
  const ticker = keepLooking(async () => {
    try {
      await runDue(payload)
      const next = await nextMoment(payload)
      return next === null ? interval : Math.min(interval, Math.max(50, next - now().getTime()))
    } catch (err) {
      payload.logger.warn({ err, msg: 'Nobody could look at what is planned' })
      return interval
    }
  })
  const forget = onChange(payload, ({ tags }) => {
    // What is written while we look was written by us, or is seen at the end of it.
    if (tags.some((tag) => subjectOf(tag) === 'schedules')) ticker.lookNow()
  })
  return {
    stop: async () => {
      forget()
      await ticker.stop()
    },
  }
}
