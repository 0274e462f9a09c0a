// Next bundles a copy of this module, so the queue hangs on globalThis: both copies wait for each other.
const key = Symbol.for('stafet.media.queue')
const holder = globalThis as { [key]?: Promise<unknown> }

/**
 * Runs image work one piece at a time in the order it came. Twenty parallel uploads then need the memory of one, and a
 * processor is left for readers.
 */
export function oneAtATime<Result>(work: () => Promise<Result>): Promise<Result> {
  const turn = (holder[key] ?? Promise.resolve()).then(work, work)
  holder[key] = turn.catch(() => undefined)
  return turn
}
