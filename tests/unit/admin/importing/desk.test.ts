import { describe, expect, it } from 'vitest'
import { bodyOf, deskOf } from '../../../../src/admin/importing/deskOf.ts'
import { keyOf } from '../../../../src/admin/importing/keys.ts'
import type { Reading } from '../../../../src/admin/importing/types.ts'
import { afterStep } from '../../../../src/admin/importing/useDesk.ts'
import { arrange, begun } from '../../../../src/interviews/arrange/index.ts'

const { source, pieces, readAs } = arrange([
  { kind: 'paragraph', gap: 0, runs: [{ text: 'Hvad nu?' }] },
  { kind: 'paragraph', gap: 1, runs: [{ text: 'Vi venter.' }] },
])
const person = { title: null, organisation: null, ambassador: null, candidates: [] }
const reading: Reading = {
  ...{ seal: 's', language: 'da', source: [...source], pieces, suggestedTitle: 'Interview' },
  people: [
    { ...person, name: 'Ny Person' },
    { ...person, name: 'Kendt Person', ambassador: 'k' },
    { ...person, name: 'Flere Personer', candidates: ['a', 'b'] },
  ],
  ...{ readAs, matches: {}, warnings: [], ambassadors: [], roles: [], role: null, bank: [] },
}

describe('the desk of an import', () => {
  it('chooses whom the server knows, a new draft for whom it does not, and nobody among several', () => {
    expect(deskOf(reading).people.map(({ choice }) => choice)).toEqual(['new', 'k', ''])
  })

  it('sends those who are chosen', () => {
    expect(bodyOf(reading, deskOf(reading))).toMatchObject({
      people: [
        { name: 'Ny Person', ambassador: null },
        { name: 'Kendt Person', ambassador: 'k' },
      ],
      role: null,
    })
  })

  it('takes back edits and choices alike', () => {
    const start = begun(deskOf(reading))
    const edit = { kind: 'label', piece: 'p1', label: 'lead' } as const
    const changed = afterStep(afterStep(start, { kind: 'edit', edit }), {
      kind: 'set',
      set: { role: 'r' },
    })
    expect(changed.now.role).toBe('r')
    const back = afterStep(afterStep(changed, { kind: 'undo' }), { kind: 'undo' })
    expect(back.now).toBe(start.now)
    expect(afterStep(back, { kind: 'redo' }).now.arrangement.pieces[0]?.label).toBe('lead')
  })

  it('an edit that changes nothing is no step', () => {
    const start = begun(deskOf(reading))
    expect(afterStep(start, { kind: 'edit', edit: { kind: 'merge', piece: 'p1' } })).toBe(start)
  })
})

describe('the keys', () => {
  const none = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false }
  const key = (name: string, more: Partial<typeof none> = {}, caret = false) =>
    keyOf({ ...none, ...more, key: name }, caret)
  it.each([
    ['3', {}, { kind: 'label', label: 'question' }],
    ['0', {}, { kind: 'label', label: 'aside' }],
    ['ArrowDown', {}, { kind: 'go', to: 'down' }],
    ['ArrowUp', { altKey: true }, { kind: 'up' }],
    ['z', { ctrlKey: true }, { kind: 'undo' }],
    ['Z', { metaKey: true, shiftKey: true }, { kind: 'redo' }],
    ['Backspace', {}, { kind: 'merge' }],
    ['ArrowRight', {}, { kind: 'caret', by: 1, unit: 'word' }],
    ['ArrowLeft', { ctrlKey: true }, { kind: 'caret', by: -1, unit: 'sentence' }],
    ['Enter', {}, { kind: 'split' }],
    ['B', { shiftKey: true }, { kind: 'begin' }],
    ['e', {}, { kind: 'end' }],
    ['Tab', {}, null],
    ['c', { ctrlKey: true }, null],
  ])('%s %j is %j', (name, more, command) => {
    expect(key(name, more)).toEqual(command)
  })
  it('Escape takes away a caret, and is somebody else’s where there is none', () => {
    expect(key('Escape', {}, true)).toEqual({ kind: 'cancel' })
    expect(key('Escape')).toBeNull()
  })
})
