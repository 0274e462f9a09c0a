import { plainOf } from '../../richtext/rich.ts'
import { wordStarts } from '../parse/index.ts'
import type { Arrangement, Piece } from './types.ts'

/** A place in the text: in front of the word that begins `at` units into paragraph `source`, or the paragraph's end. */
export interface TextPlace {
  source: number
  at: number
}

/**
 * The pieces after the boundary above the piece at `first`, which begins a paragraph or a block, was moved to a place further up
 * or down: what lies between goes to the side that grew, as one paragraph with it where both lay in one. Null when there is no
 * such boundary or place, or when it is there already.
 */
export function movedBoundary(
  { source, pieces }: Arrangement,
  first: number,
  to: TextPlace,
  freshId: () => string,
): Piece[] | null {
  const here = pieces[first]
  const above = pieces[first - 1]
  if (!here || !above || here.joined || !isPlace(source, to)) return null
  const way = compare(to, { source: here.source, at: here.start })
  if (way === 0) return null
  const cut = cutAt(pieces, to, freshId)
  const target = startAt(cut, to)
  const from = cut.findIndex(({ id }) => id === here.id)
  if (target === from) return null
  const end = Math.max(target, from)
  const [grown, whole] = [way < 0 ? here.label : above.label, here.label === above.label]
  const moved = cut.map((piece, i): Piece => {
    if (i < Math.min(target, from) || i > end) return piece
    if (i === target) return { ...piece, label: way < 0 ? grown : piece.label, joined: false }
    const goesOn = i === from ? piece.source === cut[i - 1]?.source : piece.joined
    return { ...piece, label: grown, joined: goesOn || whole || oneParagraph(grown) }
  })
  return tidied(swapped(moved, from, startsBlock(cut, from, target) ? from : target))
}

/** Whether another block than the one at `from` begins at `target`: it keeps its own name then. */
const startsBlock = (pieces: readonly Piece[], from: number, target: number): boolean =>
  target > from && groupEnd(pieces, from) <= target

function groupEnd(pieces: readonly Piece[], from: number): number {
  const other = pieces.findIndex(({ joined }, i) => i > from && !joined)
  return other < 0 ? pieces.length : other
}

/** The pieces with the names of two of them changed over: what begins a block is called as what began it before. */
function swapped(pieces: readonly Piece[], a: number, b: number): Piece[] {
  const [one, other] = [pieces[a], pieces[b]]
  if (!one || !other) return [...pieces]
  return pieces.map((piece, i) =>
    i === a ? { ...piece, id: other.id } : i === b ? { ...piece, id: one.id } : piece,
  )
}

/** A question and a title are one paragraph, however many they were. */
const oneParagraph = (label: Piece['label']): boolean => label === 'question' || label === 'title'

function isPlace(source: Arrangement['source'], { source: at, at: offset }: TextPlace): boolean {
  const paragraph = source[at]
  if (!paragraph) return false
  const plain = plainOf(paragraph)
  return offset === 0 || offset === plain.length || wordStarts(plain).includes(offset)
}

const compare = (a: TextPlace, b: TextPlace): number => a.source - b.source || a.at - b.at

/** The pieces with the one around the place cut in two there, joined as they were. */
function cutAt(
  pieces: readonly Piece[],
  { source, at }: TextPlace,
  freshId: () => string,
): Piece[] {
  return pieces.flatMap((piece) => {
    if (piece.source !== source || at <= piece.start || at >= piece.end) return [piece]
    const { start, sign } = piece
    const below = { ...piece, id: freshId(), start: at, sign: Math.max(0, start + sign - at) }
    return [
      { ...piece, end: at, sign: Math.min(sign, at - start) },
      { ...below, joined: true },
    ]
  })
}

/** The first piece that lies wholly below the place; as many as there are pieces when the place is the end of the text. */
function startAt(pieces: readonly Piece[], place: TextPlace): number {
  const found = pieces.findIndex(({ source, start }) => compare({ source, at: start }, place) >= 0)
  return found < 0 ? pieces.length : found
}

/** Pieces of one paragraph that go on with each other are one piece; nothing goes on with another label. */
export function tidied(pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = []
  for (const piece of pieces) {
    const above = kept.at(-1)
    const joined = piece.joined && above?.label === piece.label
    if (joined && above && above.source === piece.source && piece.sign === 0)
      kept[kept.length - 1] = { ...above, end: piece.end }
    else kept.push({ ...piece, joined })
  }
  return kept
}
