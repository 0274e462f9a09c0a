import { useCallback, useEffect, useRef, useState } from 'react'
import type { Edit, Piece } from '../../interviews/arrange/index.ts'
import { wordStarts } from '../../interviews/parse/index.ts'
import { plainOf } from '../../richtext/rich.ts'
import { focusSoon } from '../focus.ts'
import type { Command } from './keys.ts'
import type { Desk } from './types.ts'
import type { Step } from './useDesk.ts'
import type { ImportSay } from './words.ts'

interface Options {
  desk: Desk
  act: (step: Step) => boolean
  say: ImportSay
  questions: number
}

export const pieceId = (piece: string): string => `import-piece-${piece}`

/** The places at which a piece can be cut. */
export function cutsOf({ arrangement }: Pick<Desk, 'arrangement'>, piece: Piece): number[] {
  const plain = plainOf({ runs: arrangement.source[piece.source]?.runs ?? [] })
  return wordStarts(plain).filter((word) => word > piece.start + piece.sign && word < piece.end)
}

/** Which piece has the focus, where it is about to be split, what the keys and buttons do, and what is said about it. */
export function useSteps({ desk, act, say, questions }: Options) {
  const { pieces, source } = desk.arrangement
  const [chosen, setChosen] = useState(pieces[0]?.id ?? '')
  const [cut, setCut] = useState<number | null>(null)
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
    setCut(null)
    focusSoon(pieceId(id))
  }, [])
  const wordAt = (offset: number): string => {
    const plain = plainOf({ runs: source[piece?.source ?? 0]?.runs ?? [] })
    return /^\S+/.exec(plain.slice(offset))?.[0] ?? ''
  }
  const edit = (one: Edit, words: string, then = current) => {
    const changed = act({ kind: 'edit', edit: one })
    announce(changed ? words : say('cannot'))
    if (changed) focusPiece(then)
  }
  const split = () => {
    const [first] = piece ? cutsOf(desk, piece) : []
    if (piece?.joined)
      return edit({ kind: 'split', piece: current, at: piece.start }, say('didSplit'))
    if (first === undefined) return announce(say('cannot'))
    setCut(first)
    announce(`${say('splitting')} ${say('before', { word: wordAt(first) })}`)
    focusSoon(pieceId(current))
  }
  const word = (by: -1 | 1) => {
    const cuts = piece ? cutsOf(desk, piece) : []
    const next = cuts[cuts.indexOf(cut ?? -1) + by]
    if (next === undefined) return
    setCut(next)
    announce(say('before', { word: wordAt(next) }))
  }
  const merge = () => {
    const above = pieces[at - 1]
    const same = above?.source === piece?.source && piece?.sign === 0
    edit({ kind: 'merge', piece: current }, say('didMerge'), same ? above?.id : current)
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
      case 'split':
        return split()
      case 'word':
        return word(command.by)
      case 'cut':
        if (cut !== null) edit({ kind: 'split', piece: current, at: cut }, say('didSplit'))
        return
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
        setCut(null)
        announce(changed ? say(command.kind === 'undo' ? 'didUndo' : 'didRedo') : say('cannot'))
      }
    }
  }
  return { current, setCurrent: setChosen, focusPiece, cut, setCut, run, said }
}
