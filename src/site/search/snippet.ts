import type { Language } from '../../i18n/text.ts'
import type { Piece } from './entry.ts'
import { stemOf, type Word, wordsOf } from './words.ts'

/** A run of text; `hit` when it is a word that was looked for. */
export interface Run {
  text: string
  hit: boolean
}

/** The passage of a document that shows best why it was found, and the part it stands in. */
export interface Snippet {
  runs: Run[]
  piece: Piece
}

const width = 220
/** A text's words past this many characters are not looked through for the passage to show. */
const farthest = 20_000

/** The text with the words that were meant set apart. */
export function mark(text: string, terms: ReadonlySet<string>, language: Language): Run[] {
  return cut(text, hitsIn(text, terms, language), 0, text.length)
}

/** The terms that were meant, and by how many words. */
export interface Looked {
  meant: ReadonlySet<string>
  wanted: number
}

/**
 * The best passage of the pieces of a text, or the first in which all the words stand; null when there is no text. A long
 * text is not read to its end for a passage that is a little better still.
 */
export function snippetOf(
  pieces: readonly Piece[],
  { meant: terms, wanted }: Looked,
  language: Language,
): Snippet | null {
  let best: { piece: Piece; hits: Word[]; start: number; worth: number } | null = null
  let left = farthest
  for (const piece of pieces) {
    if (left <= 0) break
    left -= piece.text.length
    const hits = hitsIn(piece.text, terms, language)
    const { different, start, worth } = bestWindow(hits)
    const inHeading = piece.heading ? worthOf(hitsIn(piece.heading, terms, language)) : 0
    const total = worth + inHeading / 2
    if (!best || total > best.worth) best = { piece, hits, start, worth: total }
    if (different >= wanted) break
  }
  if (!best) return null
  const { piece, hits } = best
  const { start, end } = around(piece.text, best.start)
  const runs = cut(piece.text, hits, start, end)
  if (start > 0) runs.unshift({ text: '… ', hit: false })
  if (end < piece.text.length) runs.push({ text: ' …', hit: false })
  return { runs, piece }
}

function hitsIn(text: string, terms: ReadonlySet<string>, language: Language): Word[] {
  return wordsOf(text).filter(({ folded }) => {
    if (terms.has(folded)) return true
    const stem = stemOf(folded, language)
    return stem !== null && terms.has(stem)
  })
}

/** How many different words that were looked for there are, told apart by how they begin. */
const differentIn = (hits: readonly Word[]): number =>
  new Set(hits.map(({ folded }) => folded.slice(0, 4))).size

/** Different words that were looked for are worth more than one word again and again. */
const worthOf = (hits: readonly Word[]): number => differentIn(hits) * 4 + hits.length

function bestWindow(hits: readonly Word[]): { start: number; worth: number; different: number } {
  let best = { start: 0, worth: 0, different: 0 }
  for (const [index, { start }] of hits.entries()) {
    const inside: Word[] = []
    for (let at = index; at < hits.length; at += 1) {
      const hit = hits[at]
      if (!hit || hit.end > start + width) break
      inside.push(hit)
    }
    const worth = worthOf(inside)
    if (worth > best.worth) best = { start, worth, different: differentIn(inside) }
  }
  return best
}

/** A passage of about the width with a little before the place, cut between words. */
function around(text: string, place: number): { start: number; end: number } {
  if (text.length <= width + 40) return { start: 0, end: text.length }
  const wanted = Math.max(0, Math.min(place - 60, text.length - width))
  const before = wanted === 0 ? 0 : text.indexOf(' ', wanted) + 1
  const start = before > place || before === 0 ? wanted : before
  if (start + width >= text.length) return { start, end: text.length }
  const space = text.lastIndexOf(' ', start + width)
  return { start, end: space > start ? space : start + width }
}

function cut(text: string, hits: readonly Word[], start: number, end: number): Run[] {
  const runs: Run[] = []
  let at = start
  for (const hit of hits) {
    if (hit.start < at || hit.end > end) continue
    if (hit.start > at) runs.push({ text: text.slice(at, hit.start), hit: false })
    runs.push({ text: text.slice(hit.start, hit.end), hit: true })
    at = hit.end
  }
  if (at < end) runs.push({ text: text.slice(at, end), hit: false })
  return runs
}
