import { databaseBusy } from '../errors.ts'

interface Waiter {
  start: () => void
  giveUp: NodeJS.Timeout
}

/** Lets one holder in at a time, in the order of asking. */
export class Queue {
  readonly #waiting: Waiter[] = []
  readonly #patience: number
  #held = false

  /** `patience` is how many milliseconds a caller waits before it gets a DATABASE_BUSY error. */
  constructor(patience: number) {
    this.#patience = patience
  }

  /** Resolves when the caller is the only holder, with the function that lets the next one in. */
  async enter(): Promise<() => void> {
    if (this.#held) await this.#turn()
    this.#held = true
    let left = false
    return () => {
      if (left) return
      left = true
      const next = this.#waiting.shift()
      if (next) next.start()
      else this.#held = false
    }
  }

  #turn(): Promise<void> {
    return new Promise((resolve, reject) => {
      const giveUp = setTimeout(() => {
        this.#waiting.splice(this.#waiting.indexOf(waiter), 1)
        reject(databaseBusy(Math.round(this.#patience / 1000)))
      }, this.#patience)
      const waiter: Waiter = {
        giveUp,
        start: () => {
          clearTimeout(giveUp)
          resolve()
        },
      }
      this.#waiting.push(waiter)
    })
  }
}
