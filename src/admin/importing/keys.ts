import type { Label } from '../../interviews/arrange/index.ts'

/** What can be done to the piece that has the focus. */
export type Command =
  | { kind: 'go'; to: 'up' | 'down' | 'first' | 'last' }
  | { kind: 'label'; label: Label }
  | { kind: 'split' | 'merge' | 'up' | 'down' | 'sign' | 'undo' | 'redo' }
  | { kind: 'word'; by: -1 | 1 }
  | { kind: 'cut' | 'cancel' }

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

/** The command of a key; `splitting` while the place of a split is being chosen. */
export function keyOf(event: Key, splitting = false): Command | null {
  const { altKey, ctrlKey, key, metaKey, shiftKey } = event
  if (ctrlKey || metaKey) {
    if (key.toLowerCase() === 'z') return { kind: shiftKey ? 'redo' : 'undo' }
    return key.toLowerCase() === 'y' ? { kind: 'redo' } : null
  }
  if (altKey) {
    if (key === 'ArrowUp') return { kind: 'up' }
    return key === 'ArrowDown' ? { kind: 'down' } : null
  }
  return splitting ? splittingKey(key) : plainKey(key)
}

function splittingKey(key: string): Command | null {
  if (key === 'ArrowLeft') return { kind: 'word', by: -1 }
  if (key === 'ArrowRight') return { kind: 'word', by: 1 }
  if (key === 'Enter') return { kind: 'cut' }
  return key === 'Escape' ? { kind: 'cancel' } : null
}

const goes: Record<string, 'up' | 'down' | 'first' | 'last'> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
}

function plainKey(key: string): Command | null {
  const to = goes[key]
  if (to) return { kind: 'go', to }
  const label = (Object.keys(digits) as Label[]).find((one) => digits[one] === key)
  if (label) return { kind: 'label', label }
  if (key.toLowerCase() === 's') return { kind: 'split' }
  if (key.toLowerCase() === 'm') return { kind: 'sign' }
  return key === 'Backspace' ? { kind: 'merge' } : null
}
