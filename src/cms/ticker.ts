import { outsideTransaction } from '../database/transactions.ts'

/** Something that is looked at again and again. */
export interface Ticker {
  /** Looks at once, unless somebody is looking. */
  lookNow(): void
  /** Ends the looking; resolves when what is under way has ended. */
  stop(): Promise<void>
}

/** Looks now, and again after as many milliseconds as each look gives. `look` says itself what went wrong and never rejects. */
export function keepLooking(look: () => Promise<number>): Ticker {
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  let looking: Promise<void> = Promise.resolve()
  const lookAfter = (wait: number) => {
    if (!stopped) timer = setTimeout(begin, wait).unref()
  }
  const begin = () => {
    timer = undefined
    looking = outsideTransaction(async () => lookAfter(await look()))
  }
  begin()
  return {
    lookNow: () => {
      if (!timer) return
      clearTimeout(timer)
      lookAfter(0)
    },
    stop: async () => {
      stopped = true
      clearTimeout(timer)
      await looking
    },
  }
}
