import { isWholly, plainOf, type RichParagraph } from '../../richtext/rich.ts'

/** A text as the parser reads it, and which paragraph each of its lines is. */
export interface Composed {
  text: string
  lines: { source: number /** Characters in front of the paragraph's own. */; before: number }[]
}

/** Line ends inside a paragraph would make several lines of it. */
const LINE_END = /[\n\r\u0085\u2028\u2029\v\f]/g

/**
 * Writes paragraphs down as plain text in which their formatting is told by signs, as people write it by hand: the parser
 * knows one kind of text. A paragraph is a line; a wholly bold one stands in asterisks, numbered items have numbers.
 */
export function composeText(source: readonly RichParagraph[]): Composed {
  const lines: Composed['lines'] = []
  const written: string[] = []
  let number = 0
  source.forEach((paragraph, at) => {
    // Counting goes on over the answers between numbered questions, as word processors do it.
    // What is numbered within a list numbers no question.
    if (paragraph.kind === 'number' && !paragraph.depth) number += 1
    const above = [
      ...Array<string>(at > 0 ? paragraph.gap : 0).fill(''),
      ...(paragraph.rule ? ['---'] : []),
    ]
    for (const line of above) {
      written.push(line)
      lines.push({ source: -1, before: 0 })
    }
    const [before, after] = signsOf(paragraph, number)
    written.push(before + plainOf(paragraph).replace(LINE_END, ' ') + after)
    lines.push({ source: at, before: before.length })
  })
  return { text: written.join('\n'), lines }
}

function signsOf(
  { depth, kind, runs }: RichParagraph,
  number: number,
): [before: string, after: string] {
  const plain = plainOf({ runs })
  if (plain.trim() === '') return ['', '']
  const tight = plain === plain.trim() && !/[*_]/.test(plain)
  const mark = tight && isWholly(runs, 'bold') ? '**' : tight && isWholly(runs, 'italic') ? '*' : ''
  if (kind === 'heading') return ['## ', '']
  if (kind === 'bullet' || (kind === 'number' && depth)) return [`- ${mark}`, mark]
  if (kind === 'number') return [`${number}. ${mark}`, mark]
  return [mark, mark]
}
