import { plainOf } from '../../richtext/rich.ts'
import { wordStarts } from '../parse/index.ts'
import { movedBoundary, type TextPlace } from './boundary.ts'
import type { Arrangement, Label, Piece } from './types.ts'

/** What an editor can do to an arrangement. `piece` is the name of a piece; `at` a place in its paragraph where a word begins. */
export type Edit =
  | { kind: 'label'; piece: string; label: Label }
  | { kind: 'split'; piece: string; at: number }
  | { kind: 'merge'; piece: string }
  | { kind: 'move'; piece: string; by: -1 | 1 }
  | { kind: 'boundary'; piece: string; to: TextPlace }
  | { kind: 'sign'; piece: string; at: number }

/**
 * The arrangement after an edit; the same object when the edit changes nothing or makes no sense there. Every word is in the
 * result that was in it before: edits only say what pieces are and where they are cut.
 *
 * `label` says what a piece is, with all that is merged with it. `split` cuts a piece in two; `merge` makes it one with the
 * piece above. `move` moves the boundary above a piece: by -1 the piece above becomes what this one is and a part of it, by 1
 * this piece goes to the one above. `boundary` moves it to any place of the text. `sign` puts the words of the piece in front of `at` aside, or takes them back.
 */
export function edited(arrangement: Arrangement, edit: Edit): Arrangement {
  const { pieces } = arrangement
  const at = pieces.findIndex(({ id }) => id === edit.piece)
  const piece = pieces[at]
  if (!piece) return arrangement
  const next = changed(arrangement, edit, piece, at)
  return next ? { ...arrangement, pieces: next } : arrangement
}

function changed(
  { source, pieces }: Arrangement,
  edit: Edit,
  piece: Piece,
  at: number,
): Piece[] | null {
  switch (edit.kind) {
    case 'label':
      return relabelled(pieces, at, edit.label)
    case 'split':
      return split(source, pieces, piece, at, edit.at)
    case 'merge':
      return merged(pieces, piece, at)
    case 'move':
      return moved({ source, pieces }, at, edit.by)
    case 'boundary':
      return movedBoundary({ source, pieces }, at, edit.to, freshId(pieces))
    case 'sign':
      return signed(source, pieces, piece, at, edit.at)
  }
}

/** Where the pieces that are one with the piece at `at` begin and end. */
export function groupAround(pieces: readonly Piece[], at: number): [first: number, end: number] {
  let first = at
  while (first > 0 && pieces[first]?.joined) first -= 1
  let end = at + 1
  while (pieces[end]?.joined) end += 1
  return [first, end]
}

function relabelled(pieces: readonly Piece[], at: number, label: Label): Piece[] | null {
  if (pieces[at]?.label === label) return null
  const [first, end] = groupAround(pieces, at)
  return pieces.map((one, i) => (i >= first && i < end ? { ...one, label } : one))
}

function split(
  source: Arrangement['source'],
  pieces: readonly Piece[],
  piece: Piece,
  at: number,
  cut: number,
): Piece[] | null {
  // At its beginning a merged piece is parted from the one above.
  if (cut === piece.start && piece.joined)
    return replaced(pieces, at, [{ ...piece, joined: false }])
  const plain = plainOf({ runs: source[piece.source]?.runs ?? [] })
  if (cut <= piece.start || cut >= piece.end || !wordStarts(plain).includes(cut)) return null
  const above = { ...piece, end: cut, sign: Math.min(piece.sign, cut - piece.start) }
  const sign = Math.max(0, piece.start + piece.sign - cut)
  const below = { ...piece, id: freshId(pieces)(), start: cut, sign, joined: false }
  return replaced(pieces, at, [above, below])
}

function merged(pieces: readonly Piece[], piece: Piece, at: number): Piece[] | null {
  const above = pieces[at - 1]
  if (!above || piece.joined) return null
  const [, end] = groupAround(pieces, at)
  const rest = pieces.slice(at + 1, end).map((one) => ({ ...one, label: above.label }))
  const one: Piece[] =
    above.source === piece.source && above.end === piece.start && piece.sign === 0
      ? [{ ...above, end: piece.end }]
      : [above, { ...piece, label: above.label, joined: true }]
  return [...pieces.slice(0, at - 1), ...one, ...rest, ...pieces.slice(end)]
}

/** By -1 the piece above comes to the block that begins here; by 1 the piece that it begins with goes to the block above. */
function moved(arrangement: Arrangement, at: number, by: -1 | 1): Piece[] | null {
  const { pieces } = arrangement
  const [first] = groupAround(pieces, at)
  const [here, above] = [pieces[first], pieces[first - 1]]
  if (!here || !above || above.label === here.label) return null
  const to =
    by < 0 ? { source: above.source, at: above.start } : { source: here.source, at: here.end }
  return movedBoundary(arrangement, first, to, freshId(pieces))
}

function signed(
  source: Arrangement['source'],
  pieces: readonly Piece[],
  piece: Piece,
  at: number,
  cut: number,
): Piece[] | null {
  const sign = cut - piece.start
  if (sign === piece.sign) return null
  const plain = plainOf({ runs: source[piece.source]?.runs ?? [] })
  if (sign !== 0 && (cut >= piece.end || !wordStarts(plain).includes(cut) || sign < 0)) return null
  return replaced(pieces, at, [{ ...piece, sign }])
}

const replaced = (pieces: readonly Piece[], at: number, by: Piece[]): Piece[] => [
  ...pieces.slice(0, at),
  ...by,
  ...pieces.slice(at + 1),
]

/** Gives a name that no piece has: names count upwards. */
function freshId(pieces: readonly Piece[]): () => string {
  const numbers = pieces.map(({ id }) => Number(id.slice(1))).filter(Number.isFinite)
  return () => `p${Math.max(0, ...numbers) + 1}`
}
