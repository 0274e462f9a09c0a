import type { RichParagraph } from '../../richtext/rich.ts'

/** What a piece of the text is in the interview; `aside` is what the editor puts aside. */
export const labels = ['title', 'lead', 'question', 'answer', 'background', 'aside'] as const
export type Label = (typeof labels)[number]

/**
 * A piece of the text: the characters `[start, end)` of paragraph `source`, in UTF-16 units. The pieces of a text cover all of
 * it once, in its order, so no word can get lost between them; they are cut at the beginnings of words only.
 */
export interface Piece {
  /** A name that stays as long as the piece does. */
  id: string
  source: number
  start: number
  end: number
  /** So many characters at its beginning are a sign of structure ("3.", "Spørger:") and put aside. */
  sign: number
  label: Label
  /** Goes on with the piece above, which has the same label: one paragraph of the interview, or one question. */
  joined: boolean
}

/** A text and what its pieces are. */
export interface Arrangement {
  source: readonly RichParagraph[]
  pieces: readonly Piece[]
}

/** What an arrangement makes of the text. */
export interface Content {
  title: string
  lead: string[]
  exchanges: { piece: string; wording: string; answer: RichParagraph[] }[]
  background: RichParagraph[]
}

/** How many words there are, and where they went. */
export interface WordCount {
  total: number
  placed: number
  aside: number
}
