import { describe, expect, it } from 'vitest'
import {
  type HandoverAction,
  handoverStates,
  stateAfter,
  stateNames,
  whyNot,
} from '../../../src/handover/states.ts'

/** Every state and every action; a dash is refused. */
const table = {
  planned: { change: 'planned', carryOut: 'carriedOut', cancel: 'cancelled', undo: '-' },
  carriedOut: { change: '-', carryOut: '-', cancel: '-', undo: 'undone' },
  undone: { change: '-', carryOut: '-', cancel: '-', undo: '-' },
  cancelled: { change: '-', carryOut: '-', cancel: '-', undo: '-' },
} as const

describe.each(handoverStates)('a handover that is %s', (state) => {
  it.each(Object.entries(table[state]))('when asked to %s: %s', (action, then) => {
    expect(stateAfter(state, action as HandoverAction) ?? '-').toBe(then)
  })

  it('has a name and a reason in both languages', () => {
    for (const text of [stateNames[state], whyNot(state)]) {
      expect(text.da).not.toBe('')
      expect(text.en).not.toBe('')
    }
  })
})
