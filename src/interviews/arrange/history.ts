/** A value with what it was before, and what was undone. */
export interface History<T> {
  past: readonly T[]
  now: T
  future: readonly T[]
}

/** More steps than anybody takes back; older ones are forgotten. */
const most = 500

export const begun = <T>(now: T): History<T> => ({ past: [], now, future: [] })

/** The history after a step; a value that is the same object is no step. */
export function stepped<T>(history: History<T>, next: T): History<T> {
  if (next === history.now) return history
  return { past: [...history.past, history.now].slice(-most), now: next, future: [] }
}

export function undone<T>(history: History<T>): History<T> {
  const before = history.past.at(-1)
  if (before === undefined) return history
  return { past: history.past.slice(0, -1), now: before, future: [history.now, ...history.future] }
}

export function redone<T>(history: History<T>): History<T> {
  const [next, ...future] = history.future
  if (next === undefined) return history
  return { past: [...history.past, history.now], now: next, future }
}
