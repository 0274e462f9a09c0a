'use client'
import type { KeyboardEvent } from 'react'
import type { Arrangement, Piece } from '../../interviews/arrange/index.ts'
import { cutRuns, plainOf } from '../../richtext/rich.ts'
import { type Command, keyOf } from './keys.ts'
import { Runs } from './Runs.tsx'
import { cutsOf, pieceId } from './useSteps.ts'
import type { ImportSay } from './words.ts'

interface Props {
  arrangement: Arrangement
  current: string
  /** Where the current piece is about to be split, or null. */
  cut: number | null
  run: (command: Command) => void
  say: ImportSay
  setCurrent: (piece: string) => void
  setCut: (at: number | null) => void
}

/** The text, piece by piece, each with what it is. One of them is in the order of the tab key; the arrows lead to the others. */
export function Pieces({ arrangement, current, cut, run, say, setCurrent, setCut }: Props) {
  const onKeyDown = (event: KeyboardEvent) => {
    const command = keyOf(event, cut !== null)
    if (!command || command.kind === 'undo' || command.kind === 'redo') return
    event.preventDefault()
    run(command)
  }
  return (
    <div
      aria-label={say('pieces')}
      className="import-pieces"
      onKeyDown={onKeyDown}
      role="listbox"
      tabIndex={-1}
    >
      {arrangement.pieces.map((piece) => {
        const isCurrent = piece.id === current
        const { kind } = arrangement.source[piece.source] ?? {}
        return (
          // The list itself hears the keys.
          // biome-ignore lint/a11y/useKeyWithClickEvents: as said
          <div
            aria-selected={isCurrent}
            className={`import-piece import-piece--${piece.label}${piece.joined ? ' import-piece--joined' : ''}${kind === 'bullet' || kind === 'number' ? ' import-piece--item' : ''}`}
            id={pieceId(piece.id)}
            key={piece.id}
            onClick={() => {
              if (!isCurrent) setCut(null)
              setCurrent(piece.id)
            }}
            onFocus={() => setCurrent(piece.id)}
            role="option"
            tabIndex={isCurrent ? 0 : -1}
          >
            <span className="import-piece__label">
              {say(piece.label)}
              {piece.joined && <small>{say('asSame')}</small>}
            </span>
            <span className="import-piece__text">
              {isCurrent && cut !== null ? (
                <Cutting
                  arrangement={arrangement}
                  cut={cut}
                  piece={piece}
                  run={run}
                  setCut={setCut}
                />
              ) : (
                <Words arrangement={arrangement} piece={piece} say={say} />
              )}
            </span>
          </div>
        )
      })}
    </div>
  )
}

function Words({
  arrangement,
  piece,
  say,
}: {
  arrangement: Arrangement
  piece: Piece
  say: ImportSay
}) {
  const runs = arrangement.source[piece.source]?.runs ?? []
  const text = piece.start + piece.sign
  const sign = plainOf({ runs: cutRuns(runs, piece.start, text) })
  return (
    <>
      {sign && (
        <span className="import-piece__sign" title={say('signAside', { text: sign.trim() })}>
          {sign}
        </span>
      )}
      <Runs runs={cutRuns(runs, text, piece.end)} />
    </>
  )
}

interface CuttingProps {
  arrangement: Arrangement
  piece: Piece
  cut: number
  run: (command: Command) => void
  setCut: (at: number) => void
}

/** The words of a piece while the place of a split is chosen: a press on a word chooses it, a second one splits. */
function Cutting({ arrangement, piece, cut, run, setCut }: CuttingProps) {
  const plain = plainOf({ runs: arrangement.source[piece.source]?.runs ?? [] })
  const places = cutsOf({ arrangement }, piece)
  const ends = [...places.slice(1), piece.end]
  return (
    <span className="import-cutting">
      {plain.slice(piece.start, places[0] ?? piece.end)}
      {places.map((place, at) => (
        // The keys do the same: the arrows choose, Enter splits.
        // biome-ignore lint/a11y/useKeyWithClickEvents: as said
        // biome-ignore lint/a11y/noStaticElementInteractions: as said
        <span
          className={place === cut ? 'import-cutting__here' : 'import-cutting__word'}
          key={place}
          onClick={() => (place === cut ? run({ kind: 'cut' }) : setCut(place))}
        >
          {plain.slice(place, ends[at])}
        </span>
      ))}
    </span>
  )
}
