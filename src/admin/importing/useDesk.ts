import { useCallback, useReducer } from 'react'
import {
  begun,
  type Edit,
  edited,
  type History,
  redone,
  stepped,
  undone,
} from '../../interviews/arrange/index.ts'
import { deskOf } from './deskOf.ts'
import type { Desk, Reading } from './types.ts'

export type Step =
  | { kind: 'edit'; edit: Edit }
  | { kind: 'set'; set: Partial<Desk> }
  | { kind: 'undo' }
  | { kind: 'redo' }

/** The desk after a step; the same object when there was nothing to do. */
export function after(history: History<Desk>, step: Step): History<Desk> {
  const { now } = history
  switch (step.kind) {
    case 'edit': {
      const arrangement = edited(now.arrangement, step.edit)
      return arrangement === now.arrangement ? history : stepped(history, { ...now, arrangement })
    }
    case 'set':
      return stepped(history, { ...now, ...step.set })
    case 'undo':
      return undone(history)
    case 'redo':
      return redone(history)
  }
}

/** The desk of a text, with everything that was done to it. */
export function useDesk(reading: Reading) {
  const [history, dispatch] = useReducer(after, reading, (first) => begun(deskOf(first)))
  /** Does a step and tells whether it changed anything. */
  const act = useCallback(
    (step: Step): boolean => {
      const changes = after(history, step) !== history
      if (changes) dispatch(step)
      return changes
    },
    [history],
  )
  return { desk: history.now, changed: history.past.length > 0, history, act }
}
