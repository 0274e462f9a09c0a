/** The current moment. */
export type Clock = () => Date

// Next bundles a copy of this module for the admin, so the clock hangs on globalThis: both copies tell the same time.
const key = Symbol.for('stafet.clock')
const holder = globalThis as { [key]?: Clock }

/** The current moment by the clock in force: the machine's, unless a test has set another. */
export function now(): Date {
  return (holder[key] ?? (() => new Date()))()
}

/** Puts another clock in force; without an argument the machine's own comes back. */
export function setClock(clock?: Clock): void {
  holder[key] = clock
}
