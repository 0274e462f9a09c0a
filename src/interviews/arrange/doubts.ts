import type { Language } from '../../i18n/text.ts'
import { cutRuns, type RichParagraph } from '../../richtext/rich.ts'
import {
  type Divided,
  doubtsAboutDivision,
  type ReadAs,
  render,
  type Warning,
} from '../parse/index.ts'
import { composeText } from './compose.ts'
import { type DroppedFormat, droppedFormats, renderDropped } from './droppedFormats.ts'
import type { Arrangement, Label, Piece } from './types.ts'

/** Whatever can be uncertain about an arrangement. */
export type Doubt = Warning | DroppedFormat

/**
 * What an editor should look at in an arrangement: what the parser would doubt, had it divided the text so, and formatting that
 * has no place where it stands. `asRead` are the pieces that the parser made.
 */
export function doubtsOf(
  arrangement: Arrangement,
  asRead: readonly Piece[],
  readAs: ReadAs,
): Doubt[] {
  const { lines, text } = composeText(paragraphsOf(arrangement))
  const kinds = arrangement.pieces.map(dividedAs)
  const division = lines.map(({ source }): Divided => kinds[source] ?? 'aside')
  // Whether the questions are the right ones was uncertain of the parser's, not of the editor's.
  const contested = readAs.contested && questionsIn(asRead) === questionsIn(arrangement.pieces)
  return [
    ...doubtsAboutDivision(text, division, { ...readAs, contested }),
    ...droppedFormats(arrangement),
  ]
}

/** The doubt as one sentence in the reader's language. */
export const renderDoubt = (doubt: Doubt, language: Language): string =>
  doubt.kind === 'droppedFormat' ? renderDropped(doubt)[language] : render(doubt, language)

/** A paragraph for each piece. */
function paragraphsOf({ source, pieces }: Arrangement): RichParagraph[] {
  return pieces.map((piece, at) => {
    const whole = source[piece.source] ?? { kind: 'paragraph', gap: 1, runs: [] }
    const above = pieces[at - 1]
    if (above?.source !== piece.source) {
      return { ...whole, runs: cutRuns(whole.runs, piece.start, piece.end) }
    }
    // What is merged goes on with the line above; everything else is told apart by a blank one.
    const { rule: _, ...rest } = whole
    return { ...rest, gap: 1, runs: cutRuns(whole.runs, piece.start, piece.end) }
  })
}

const divided: Record<Label, Divided> = {
  title: 'head',
  lead: 'head',
  question: 'question',
  answer: 'answer',
  background: 'tail',
  aside: 'aside',
}

const dividedAs = ({ joined, label }: Piece): Divided =>
  joined && label === 'question' ? 'questionGoesOn' : divided[label]

const questionsIn = (pieces: readonly Piece[]): string =>
  pieces
    .filter(({ joined, label }) => label === 'question' && !joined)
    .map(({ source, start }) => `${source}:${start}`)
    .join(' ')
