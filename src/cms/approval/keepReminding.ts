import type { Payload } from 'payload'
import { keepLooking, type Ticker } from '../ticker.ts'
import { remindDue } from './remind.ts'

/** Reminders are a matter of days; a look every few minutes is soon enough. In milliseconds. */
const interval = 5 * 60_000

/** Looks now and again whether somebody is to be reminded, from the start on: what a server that was off missed is made up. */
export function keepReminding(payload: Payload): Pick<Ticker, 'stop'> {
  return keepLooking(async () => {
    await remindDue(payload).catch((err: unknown) =>
      payload.logger.warn({ err, msg: 'Nobody could look who is to be reminded' }),
    )
    return interval
  })
}
