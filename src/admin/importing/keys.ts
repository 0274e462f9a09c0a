import type { Label, TextPlace } from '../../interviews/arrange/index.ts'

/** What can be done to the piece that has the focus, at the caret where it has one. */
export type Command =
  | { kind: 'go'; to: 'up' | 'down' | 'first' | 'last' }
  | { kind: 'label'; label: Label }
  | { kind: 'caret'; by: -1 | 1; unit: 'word' | 'sentence' }
  | { kind: 'split' | 'begin' | 'end' | 'merge' | 'up' | 'down' | 'sign' | 'cancel' }
  | { kind: 'boundary'; piece: string; to: TextPlace }
  | { kind: 'undo' | 'redo' }

/** The digit of each label: the same on every keyboard and in both languages. */
export const digits: Record<Label, string> = {
  title: '1',
  lead: '2',
  question: '3',
  answer: '4',
  background: '5',
  aside: '0',
}

type Key = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>

/** The command of a key; `caret` while the piece shows one, which Escape takes away. */
export function keyOf(event: Key, caret = false): Command | null {
  const { altKey, ctrlKey, key, metaKey, shiftKey } = event
  if (ctrlKey || metaKey) {
    if (key.toLowerCase() === 'z') return { kind: shiftKey ? 'redo' : 'undo' }
    const by = sideways[key]
    if (by) return { kind: 'caret', by, unit: 'sentence' }
    return key.toLowerCase() === 'y' ? { kind: 'redo' } : null
  }
  if (altKey) {
    if (key === 'ArrowUp') return { kind: 'up' }
    return key === 'ArrowDown' ? { kind: 'down' } : null
  }
  if (key === 'Escape') return caret ? { kind: 'cancel' } : null
  return plainKey(key)
}

const sideways: Record<string, -1 | 1> = { ArrowLeft: -1, ArrowRight: 1 }

const goes: Record<string, 'up' | 'down' | 'first' | 'last'> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
}

const does: Record<string, 'split' | 'begin' | 'end' | 'merge' | 'sign'> = {
  enter: 'split',
  s: 'split',
  b: 'begin',
  e: 'end',
  backspace: 'merge',
  m: 'sign',
}

function plainKey(key: string): Command | null {
  const to = goes[key]
  if (to) return { kind: 'go', to }
  const by = sideways[key]
  if (by) return { kind: 'caret', by, unit: 'word' }
  const label = (Object.keys(digits) as Label[]).find((one) => digits[one] === key)
  if (label) return { kind: 'label', label }
  const kind = does[key.toLowerCase()]
  return kind ? { kind } : null
}
