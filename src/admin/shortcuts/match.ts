import type { Shortcut } from './list.ts'

/** What a key makes of the keys before it: a shortcut, the beginning of one, or nothing. */
export interface Match {
  shortcut: Shortcut | undefined
  /** The keys so far, when more are needed. */
  begun: string[]
}

/** Follows the keys of shortcuts that have several: `g` begins, `g` `i` is one; a key that fits nothing begins anew. */
export function matchKey(
  shortcuts: readonly Shortcut[],
  before: readonly string[],
  key: string,
): Match {
  for (const keys of before.length > 0 ? [[...before, key], [key]] : [[key]]) {
    const shortcut = shortcuts.find((one) => one.keys.join(' ') === keys.join(' '))
    if (shortcut) return { shortcut, begun: [] }
    const begins = shortcuts.some((one) => one.keys.join(' ').startsWith(`${keys.join(' ')} `))
    if (begins) return { shortcut: undefined, begun: keys }
  }
  return { shortcut: undefined, begun: [] }
}
