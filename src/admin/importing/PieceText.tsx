import type { Arrangement, Piece } from '../../interviews/arrange/index.ts'
import { cutRuns, plainOf } from '../../richtext/rich.ts'
import { Runs } from './Runs.tsx'
import type { ImportSay } from './words.ts'

interface Props {
  arrangement: Arrangement
  /** In front of which of its words the caret stands, or null. */
  caret: number | null
  piece: Piece
  say: ImportSay
}

/** The words of a piece with the sign that is put aside, and the caret between them. */
export function PieceText({ arrangement, caret, piece, say }: Props) {
  const runs = arrangement.source[piece.source]?.runs ?? []
  const text = piece.start + piece.sign
  const sign = plainOf({ runs: cutRuns(runs, piece.start, text) })
  const at = Math.max(text, Math.min(caret ?? text, piece.end))
  return (
    <>
      {sign && (
        <span className="import-piece__sign" title={say('signAside', { text: sign.trim() })}>
          {sign}
        </span>
      )}
      <Runs runs={cutRuns(runs, text, at)} />
      {caret !== null && <span aria-hidden="true" className="import-caret" />}
      <Runs runs={cutRuns(runs, at, piece.end)} />
    </>
  )
}
