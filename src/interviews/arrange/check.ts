import { plainOf } from '../../richtext/rich.ts'
import { wordStarts } from '../parse/index.ts'
import type { Arrangement } from './types.ts'

/**
 * Whether the pieces cover every character of every paragraph once, in order, cut at the beginnings of words: then no word is
 * lost, doubled or torn, whoever arranged them.
 */
export function keepsEverything({ source, pieces }: Arrangement): boolean {
  let next = 0
  for (const [at, paragraph] of source.entries()) {
    const plain = plainOf(paragraph)
    const cuts = new Set([0, plain.length, ...wordStarts(plain)])
    let reached = 0
    do {
      const piece = pieces[next]
      if (!piece || piece.source !== at || piece.start !== reached) return false
      if (piece.end < reached || piece.end > plain.length || !cuts.has(piece.end)) return false
      if (piece.end === reached && plain.length > 0) return false
      if (!signIsWhole(plain, piece.start, piece.end, piece.sign)) return false
      const above = pieces[next - 1]
      if (piece.joined && above?.label !== piece.label) return false
      reached = piece.end
      next += 1
    } while (reached < plain.length)
  }
  return next === pieces.length && new Set(pieces.map(({ id }) => id)).size === pieces.length
}

/** A sign ends where a word begins, or behind white space: never inside a word. */
function signIsWhole(plain: string, start: number, end: number, sign: number): boolean {
  if (!Number.isInteger(sign) || sign < 0 || start + sign > end) return false
  const cut = start + sign
  return (
    sign === 0 || cut === end || /\s/.test(plain.charAt(cut - 1)) || wordStarts(plain).includes(cut)
  )
}
