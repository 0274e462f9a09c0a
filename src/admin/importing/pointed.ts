import { type Arrangement, cutsOf, type Piece } from '../../interviews/arrange/index.ts'

/** A place in a piece, in units of its paragraph. */
export interface Pointed {
  piece: Piece
  at: number
}

/** The word that a point of the screen lies on, as the place in front of it; null where no piece is. */
export function pointedAt(arrangement: Arrangement, x: number, y: number): Pointed | null {
  const element = document.elementFromPoint(x, y)?.closest('.import-piece')
  const text = element?.querySelector('.import-piece__text')
  const piece = arrangement.pieces.find(({ id }) => element?.id === pieceId(id))
  if (!text || !piece) return null
  const { left, right, top, bottom } = text.getBoundingClientRect()
  const within = (value: number, from: number, to: number) =>
    Math.min(Math.max(value, from + 1), to - 1)
  const letters = lettersBefore(text, within(x, left, right), within(y, top, bottom))
  const offset = piece.start + (letters ?? 0)
  const at = cutsOf(arrangement, piece).findLast((cut) => cut <= offset) ?? piece.start
  return { piece, at }
}

export const pieceId = (piece: string): string => `import-piece-${piece}`

/** How many letters of an element stand before a point inside of it. */
function lettersBefore(element: Element, x: number, y: number): number | null {
  const found = caretAt(x, y)
  if (!found || !element.contains(found.node)) return null
  const range = document.createRange()
  range.setStart(element, 0)
  range.setEnd(found.node, found.offset)
  return range.toString().length
}

/** Browsers call it by two names. */
function caretAt(x: number, y: number): { node: Node; offset: number } | null {
  if ('caretPositionFromPoint' in document) {
    const position = document.caretPositionFromPoint(x, y)
    return position ? { node: position.offsetNode, offset: position.offset } : null
  }
  const range = (document as Document).caretRangeFromPoint(x, y)
  return range ? { node: range.startContainer, offset: range.startOffset } : null
}
