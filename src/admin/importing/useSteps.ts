import { useCallback, useEffect, useRef, useState } from 'react'
import {
  cutsOf,
  type Edit,
  edited,
  groupAround,
  sentencesOf,
  steppedTo,
} from '../../interviews/arrange/index.ts'
import { plainOf } from '../../richtext/rich.ts'
import { focusSoon } from '../focus.ts'
import type { Command } from './keys.ts'
import { pieceId } from './pointed.ts'
import type { Desk } from './types.ts'
import type { Step } from './useDesk.ts'
import type { ImportSay } from './words.ts'

interface Options {
  desk: Desk
  act: (step: Step) => boolean
  say: ImportSay
  questions: number
}

/** Which piece has the focus, where its caret stands, what the keys and buttons do, and what is said about it. */
export function useSteps({ desk: { arrangement }, act, say, questions }: Options) {
  const { pieces, source } = arrangement
  const [chosen, setChosen] = useState(pieces[0]?.id ?? '')
  const [caret, setCaret] = useState<number | null>(null)
  const [said, announce] = useState('')
  const greeted = useRef(false)
  useEffect(() => {
    if (greeted.current) return
    greeted.current = true
    announce(say('understood', { questions }))
  }, [say, questions])

  // A piece that is gone (merged, undone) leaves the focus to the one that stands there now.
  const place = useRef(0)
  const found = pieces.findIndex(({ id }) => id === chosen)
  const at = found >= 0 ? found : Math.min(place.current, pieces.length - 1)
  place.current = at
  const piece = pieces[at]
  const current = piece?.id ?? ''

  const focusPiece = useCallback((id: string) => {
    setChosen(id)
    setCaret(null)
    focusSoon(pieceId(id))
  }, [])
  const wordAt = (offset: number): string => {
    const plain = plainOf({ runs: source[piece?.source ?? 0]?.runs ?? [] })
    return /^\S+/.exec(plain.slice(offset))?.[0] ?? ''
  }
  /** Does an edit; `then` is the place in the new text of the piece that gets the focus. */
  const edit = (one: Edit, words: string, then?: number) => {
    const after = edited(arrangement, one)
    const changed = act({ kind: 'edit', edit: one })
    announce(changed ? words : say('cannot'))
    if (changed) focusPiece(after.pieces[then ?? -1]?.id ?? current)
  }
  const moveCaret = (by: -1 | 1, unit: 'word' | 'sentence') => {
    if (!piece) return
    const places = (unit === 'word' ? cutsOf : sentencesOf)(arrangement, piece)
    const next = steppedTo(places, caret, by)
    if (next === null) return announce(caret === null ? say('cannot') : said)
    setCaret(next)
    announce(say('before', { word: wordAt(next) }))
  }
  const split = () => {
    if (caret !== null) {
      return edit({ kind: 'split', piece: current, at: caret }, say('didSplit'), at + 1)
    }
    moveCaret(1, 'word')
    focusSoon(pieceId(current))
  }
  /** The boundary above the paragraph, or the one below it, comes to the caret. */
  const boundaryHere = (which: 'begin' | 'end') => {
    const [first, below] = groupAround(pieces, at)
    const owner = pieces[which === 'begin' ? first : below]
    if (!piece || caret === null || !owner) return announce(say('cannot'))
    const to = { source: piece.source, at: caret }
    edit({ kind: 'boundary', piece: owner.id, to }, say('didMove'))
    if (which === 'begin') focusPiece(owner.id)
  }
  const merge = () => {
    const above = pieces[at - 1]
    const same = above?.source === piece?.source && piece?.sign === 0
    edit({ kind: 'merge', piece: current }, say('didMerge'), same ? at - 1 : at)
  }
  const go = (to: 'up' | 'down' | 'first' | 'last') => {
    const next = { up: at - 1, down: at + 1, first: 0, last: pieces.length - 1 }[to]
    const one = pieces[next]
    if (one) focusPiece(one.id)
  }
  const run = (command: Command) => {
    switch (command.kind) {
      case 'go':
        return go(command.to)
      case 'label':
        return edit(
          { kind: 'label', piece: current, label: command.label },
          say('became', { label: say(command.label) }),
        )
      case 'caret':
        return moveCaret(command.by, command.unit)
      case 'split':
        return split()
      case 'begin':
      case 'end':
        return boundaryHere(command.kind)
      case 'boundary':
        return edit(command, say('didMove'))
      case 'cancel':
        return focusPiece(current)
      case 'merge':
        return merge()
      case 'up':
      case 'down':
        return edit(
          { kind: 'move', piece: current, by: command.kind === 'up' ? -1 : 1 },
          say('didMove'),
        )
      case 'sign':
        return edit({ kind: 'sign', piece: current, at: piece?.start ?? 0 }, say('didKeep'))
      case 'undo':
      case 'redo': {
        const changed = act({ kind: command.kind })
        setCaret(null)
        announce(changed ? say(command.kind === 'undo' ? 'didUndo' : 'didRedo') : say('cannot'))
      }
    }
  }
  const before = caret === null ? null : wordAt(caret)
  return { current, setCurrent: setChosen, focusPiece, caret, setCaret, before, run, said }
}
