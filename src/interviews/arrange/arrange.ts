import type { Language } from '../../i18n/text.ts'
import { plainOf, type RichParagraph } from '../../richtext/rich.ts'
import {
  type ParsedInterview,
  type Place,
  placeWords,
  type ReadAs,
  readInterview,
  wordStarts,
} from '../parse/index.ts'
import { composeText } from './compose.ts'
import { type Doubt, renderDoubt } from './doubts.ts'
import { droppedFormats } from './droppedFormats.ts'
import type { Arrangement, Label, Piece } from './types.ts'

/** What was understood of a document: who answers, what its pieces are, and what is uncertain. */
export interface Understood extends Arrangement {
  parsed: ParsedInterview
  /** What is uncertain, one for each of `parsed.warnings`. */
  doubts: Doubt[]
  readAs: ReadAs
  pieces: Piece[]
}

/**
 * Reads a document with formatting: `parseInterview` reads its plain text, and its words are then found again in the
 * paragraphs that they came from.
 */
export function arrange(
  source: readonly RichParagraph[],
  options: { language?: Language } = {},
): Understood {
  const { text, lines } = composeText(source)
  const { interview, doubts, readAs } = readInterview(text, options)
  const placed = placeWords(text, interview) ?? []
  const places = source.map(() => new Map<number, Place | null>())
  const starts = source.map((paragraph) => wordStarts(plainOf(paragraph)))
  for (const { line, offset, place } of placed) {
    const from = lines[line]
    if (!from || from.source < 0) continue
    // the first word stands behind the signs that were written in front of it
    const at = wordAt(starts[from.source] ?? [], Math.max(0, offset - from.before))
    if (at !== undefined && offset >= from.before - 3) places[from.source]?.set(at, place)
  }
  const pieces = source.flatMap((paragraph, at) =>
    piecesOf(at, plainOf(paragraph), starts[at] ?? [], places[at] ?? new Map(), interview),
  )
  const arranged = { source, pieces: named(joinSame(pieces)) }
  const dropped = droppedFormats(arranged)
  const reader = options.language ?? (readAs.lang === 'en' ? 'en' : 'da')
  const told = dropped.map((doubt) => renderDoubt(doubt, reader))
  const parsed = { ...interview, warnings: [...interview.warnings, ...told] }
  return { ...arranged, parsed, doubts: [...doubts, ...dropped], readAs }
}

const wordAt = (starts: readonly number[], offset: number): number | undefined =>
  starts.findLast((start) => start <= offset) ?? starts[0]

type Draft = Omit<Piece, 'id'> & { place: Place | null | undefined }

/** A paragraph cut where one place of the interview ends and another begins. */
function piecesOf(
  source: number,
  plain: string,
  starts: readonly number[],
  places: Map<number, Place | null>,
  parsed: ParsedInterview,
): Draft[] {
  const pieces: Draft[] = []
  for (const word of starts) {
    // What the parser could not account for is shown in the lead rather than lost.
    const place = places.has(word) ? (places.get(word) ?? null) : undefined
    const last = pieces.at(-1)
    if (last && last.label === 'aside' && place) {
      // signs in front of a text belong to it
      last.sign = word - last.start
      last.place = place
      last.label = labelOf(place)
    } else if (!last || !same(last.place, place)) {
      if (last) last.end = word
      const start = last ? word : 0
      const label = place === undefined ? 'lead' : labelOf(place)
      pieces.push({ source, start, end: plain.length, sign: 0, label, joined: false, place })
    }
  }
  for (const piece of pieces) piece.sign = signLength(piece, plain, parsed)
  if (pieces.length > 0) return pieces
  const place = undefined
  return [{ source, start: 0, end: plain.length, sign: 0, label: 'aside', joined: false, place }]
}

const labelOf = (place: Place | null): Label => {
  if (!place) return 'aside'
  return place.part === 'trailing' ? 'background' : place.part
}

const same = (a: Place | null | undefined, b: Place | null | undefined): boolean =>
  a === b ||
  (!!a && !!b && a.part === b.part && a.exchange === b.exchange && a.paragraph === b.paragraph)

/** The sign that the parser took off: words of structure, and the dash or star that opens every answer. */
function signLength(piece: Draft, plain: string, parsed: ParsedInterview): number {
  const { start, end, sign, place } = piece
  const text = place ? textOf(place, parsed) : ''
  const opening = /^\s*[-–—•*·▪●>]+\s+/u.exec(plain.slice(start + sign, end))?.[0]
  if (!opening || text.trimStart().startsWith(opening.trim())) return sign
  return sign + opening.length
}

function textOf({ part, exchange, paragraph }: Place, parsed: ParsedInterview): string {
  if (part === 'title') return parsed.title ?? ''
  if (part === 'lead') return parsed.lead[paragraph] ?? ''
  if (part === 'trailing') return parsed.trailing[paragraph] ?? ''
  const turn = parsed.exchanges[exchange]
  return (part === 'question' ? turn?.question : turn?.answer[paragraph]) ?? ''
}

/** What the parser made one paragraph of is one paragraph again. */
function joinSame(pieces: Draft[]): Draft[] {
  return pieces.map((piece, at) => {
    const above = pieces[at - 1]
    const joined =
      !!piece.place && !!above && above.label === piece.label && same(above.place, piece.place)
    return { ...piece, joined }
  })
}

const named = (pieces: Draft[]): Piece[] =>
  pieces.map(({ place: _place, ...piece }, at) => ({ ...piece, id: `p${at + 1}` }))
