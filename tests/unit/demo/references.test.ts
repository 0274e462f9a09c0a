import { describe, expect, it } from 'vitest'
import { type Known, stillNeeded } from '../../../src/demo/remove/references.ts'

const document = (id: string, ...mentions: unknown[]): Known => ({
  id,
  collection: 'things',
  title: id,
  contents: mentions,
})
const keptIds = (demo: Known[], others: Known[]) =>
  stillNeeded(demo, others).map(({ document: { id }, because }) => `${id} for ${because.id}`)

describe('demo documents that must stay', () => {
  it('are none when only demo documents refer to each other', () => {
    expect(keptIds([document('a', 'b'), document('b', 'a')], [document('x', 'y')])).toEqual([])
  })

  it('are those another document refers to, wherever it says so, and what they need in turn', () => {
    const demo = [
      document('a', { rows: [{ organisation: 'b' }] }),
      document('b'),
      document('c', 'a'),
    ]
    const richText = { root: { children: [{ type: 'upload', value: 'a' }] } }
    expect(keptIds(demo, [document('x', richText)])).toEqual(['a for x', 'b for a'])
  })

  it('are named once, also in a circle and when many need them', () => {
    const demo = [document('a', 'b', 'a'), document('b', 'a')]
    expect(keptIds(demo, [document('x', 'a'), document('y', 'a', 'b')])).toEqual([
      'a for x',
      'b for y',
    ])
  })
})
