import type { Payload } from 'payload'
import { outsideTransaction } from '../../database/transactions.ts'
import { remindDue } from './remind.ts'

/** Reminders are a matter of days; a look every few minutes is soon enough. In milliseconds. */
const interval = 5 * 60_000

/** Looks now and again whether somebody is to be reminded, from the start on: what a server that was off missed is made up. */
export function keepReminding(payload: Payload): { stop(): Promise<void> } {
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  const look = async () => {
    await remindDue(payload).catch((err: unknown) =>
      payload.logger.warn({ err, msg: 'Nobody could look who is to be reminded' }),
    )
    if (!stopped) timer = setTimeout(begin, interval).unref()
  }
  let looking: Promise<void> = Promise.resolve()
  const begin = () => {
    looking = outsideTransaction(look)
  }
  begin()
  return {
    stop: async () => {
      stopped = true
      clearTimeout(timer)
      await looking
    },
  }
}
