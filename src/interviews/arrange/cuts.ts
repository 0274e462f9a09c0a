import { plainOf } from '../../richtext/rich.ts'
import { wordStarts } from '../parse/index.ts'
import type { Arrangement, Piece } from './types.ts'

const textOf = ({ source }: Arrangement, piece: Piece): string =>
  plainOf({ runs: source[piece.source]?.runs ?? [] })

/** The places at which a piece can be cut, in units of its paragraph: in front of its words, behind the signs put aside. */
export function cutsOf(arrangement: Arrangement, piece: Piece): number[] {
  const { start, sign, end, joined } = piece
  const words = wordStarts(textOf(arrangement, piece))
  const inside = words.filter((word) => word > start + sign && word < end)
  // Merged with the piece above it, it can be parted from it again.
  return joined ? [start, ...inside] : inside
}

/** Those of them at which a sentence begins. */
export function sentencesOf(arrangement: Arrangement, piece: Piece): number[] {
  const text = textOf(arrangement, piece)
  return cutsOf(arrangement, piece).filter(
    (cut) => cut === piece.start || /[.!?:…]["'”’»«)\]]*\s+["'“”’»«(]*$/u.test(text.slice(0, cut)),
  )
}

/** The place that the caret comes to by a step through some places, from one of them or from outside; null beyond the last. */
export function steppedTo(
  places: readonly number[],
  from: number | null,
  by: -1 | 1,
): number | null {
  if (from === null) return (by < 0 ? places.at(-1) : places[0]) ?? null
  const next = by < 0 ? places.findLast((one) => one < from) : places.find((one) => one > from)
  return next ?? null
}
