'use client'
import { type KeyboardEvent, useState } from 'react'
import type { Arrangement } from '../../interviews/arrange/index.ts'
import { isItem } from '../../richtext/rich.ts'
import { Boundary } from './Boundary.tsx'
import { type Command, keyOf } from './keys.ts'
import { PieceText } from './PieceText.tsx'
import { type Pointed, pieceId, pointedAt } from './pointed.ts'
import type { ImportSay } from './words.ts'

interface Props {
  arrangement: Arrangement
  current: string
  /** In front of which word of the current piece the caret stands, or null. */
  caret: number | null
  run: (command: Command) => void
  say: ImportSay
  setCurrent: (piece: string) => void
  setCaret: (at: number | null) => void
}

/**
 * The text, piece by piece, each with what it is. One of them is in the order of the tab key; the arrows lead to the others, and
 * the caret through their words. A press on a word sets the caret in front of it.
 */
export function Pieces({ arrangement, current, caret, run, say, setCurrent, setCaret }: Props) {
  const [target, setTarget] = useState<Pointed | null>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    const command = keyOf(event, caret !== null)
    if (!command || command.kind === 'undo' || command.kind === 'redo') return
    event.preventDefault()
    run(command)
  }
  return (
    <div
      aria-label={say('pieces')}
      className={`import-pieces${target ? ' import-pieces--dragging' : ''}`}
      onKeyDown={onKeyDown}
      role="listbox"
      tabIndex={-1}
    >
      {arrangement.pieces.map((piece, at) => {
        const isCurrent = piece.id === current
        const { depth = 0, kind = 'paragraph' } = arrangement.source[piece.source] ?? {}
        const above = arrangement.pieces[at - 1]
        return (
          // The list itself hears the keys.
          // biome-ignore lint/a11y/useKeyWithClickEvents: as said
          <div
            aria-selected={isCurrent}
            className={`import-piece import-piece--${piece.label}${piece.joined ? ' import-piece--joined' : ''}${isItem(kind) ? ' import-piece--item' : ''}`}
            id={pieceId(piece.id)}
            key={piece.id}
            onClick={({ clientX, clientY }) => {
              setCurrent(piece.id)
              const pointed = pointedAt(arrangement, clientX, clientY)
              setCaret(pointed && pointed.at > piece.start ? pointed.at : null)
            }}
            onFocus={() => setCurrent(piece.id)}
            role="option"
            tabIndex={isCurrent ? 0 : -1}
          >
            {above && !piece.joined && (
              <Boundary
                arrangement={arrangement}
                between={above.label !== piece.label || piece.label === 'question'}
                onDrag={setTarget}
                onDrop={({ piece: { source }, at: to }) =>
                  run({ kind: 'boundary', piece: piece.id, to: { source, at: to } })
                }
                title={say('dragBoundary')}
              />
            )}
            <span className="import-piece__label">
              {say(piece.label)}
              {piece.joined && <small>{say('asSame')}</small>}
            </span>
            <span className="import-piece__text" style={{ marginInlineStart: `${depth * 1.2}rem` }}>
              <PieceText
                arrangement={arrangement}
                caret={
                  target?.piece.id === piece.id ? target.at : isCurrent && !target ? caret : null
                }
                piece={piece}
                say={say}
              />
            </span>
          </div>
        )
      })}
    </div>
  )
}
