import { type Line, splitLines } from '../interviews/parse/lines.ts'
import { joinWrapped } from '../interviews/parse/wrapping.ts'
import { isItem, type Kind, type RichParagraph, type Run } from '../richtext/rich.ts'
import { safeAddress } from './builder.ts'
import { limits } from './limits.ts'
import { problems } from './problem.ts'
import type { DocumentText } from './types.ts'

/** Reads plain text: wrapped lines are one paragraph, signs stay as they are written. */
export function readPlain(text: string): DocumentText {
  return {
    paragraphs: linesOf(text).map((line) => withLine(line, 'paragraph', [{ text: line.text }])),
    warnings: [],
  }
}

/** Reads Markdown: headings, items, quotations, bold, italics and links; everything else stays as it is written. */
export function readMarkdown(text: string): DocumentText {
  return {
    paragraphs: linesOf(text).map((line) => {
      const found = /^(#{1,6}|[-*+•]|>)\s+(?=\S)/.exec(line.text)
      const kind = found ? kindOf(found[1] ?? '') : 'paragraph'
      const paragraph = withLine(line, kind, inline(line.text.slice(found?.[0].length ?? 0)))
      const depth = Math.floor((line.indent ?? 0) / 2)
      return isItem(kind) && depth > 0 ? { ...paragraph, depth } : paragraph
    }),
    warnings: [],
  }
}

function linesOf(text: string): Line[] {
  if (text.length > limits.text) throw problems.textTooLong()
  return joinWrapped(splitLines(text))
}

function withLine({ gap, rule }: Line, kind: Kind, runs: Run[]): RichParagraph {
  return { kind, runs, gap, ...(rule ? { rule } : {}) }
}

const kindOf = (sign: string): Kind =>
  sign.startsWith('#') ? 'heading' : sign === '>' ? 'quote' : 'bullet'

// One sign each: runs of them mean nothing here. Bounded, so that a line of asterisks costs no more than another.
const INLINE =
  /\*\*(?=\S)([^*\n]{1,2000}?)\*\*|(?<![\p{L}\p{N}*])\*(?=\S)([^*\n]{1,2000}?)\*(?!\*)|\[([^\][]{1,500})\]\(([^()\s]{1,2000})\)/gu

function inline(text: string): Run[] {
  const runs: Run[] = []
  let end = 0
  for (const match of text.matchAll(INLINE)) {
    const [whole, bold, italic, label, href] = match
    const address = safeAddress(href)
    if (label !== undefined && !address) continue
    if (match.index > end) runs.push({ text: text.slice(end, match.index) })
    if (bold !== undefined) runs.push({ text: bold, bold: true })
    else if (italic !== undefined) runs.push({ text: italic, italic: true })
    else if (label && address) runs.push({ text: label, href: address })
    end = match.index + whole.length
  }
  if (end < text.length) runs.push({ text: text.slice(end) })
  return runs
}
