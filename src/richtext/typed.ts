import { bulletList, lineBreak, numberList, paragraph, richText, text } from './build.ts'
import type { BlockNode, InlineNode, RichText, TextNode } from './types.ts'

/**
 * Rich text from what somebody typed into a plain field. No word or sign of theirs is lost: a blank line parts paragraphs, a line
 * end stays one, two or more lines in a row that begin with `-`, `*` or `•` are a list, and so are lines numbered in order.
 * `**bold**`, `*italic*` and `_italic_` count only where they enclose words, so that 5 * 3 * 2 stays what it is.
 */
export function typedToRichText(typed: string): RichText {
  const paragraphs = typed.replace(/\r\n?/g, '\n').split(/\n[^\S\n]*\n/)
  return richText(...paragraphs.flatMap((part) => blocksOf(part.split('\n'))))
}

const bullet = /^\s*[-*•–]\s+(?=\S)/
const number = /^\s*(\d{1,3})[.)]\s+(?=\S)/

function blocksOf(lines: readonly string[]): BlockNode[] {
  const blocks: BlockNode[] = []
  let plain: string[] = []
  const flush = () => {
    if (plain.some((line) => line.trim() !== '')) blocks.push(paragraphOf(plain))
    plain = []
  }
  for (let at = 0; at < lines.length; ) {
    const list = listAt(lines, at)
    if (list) {
      flush()
      blocks.push(list.block)
      at = list.end
    } else {
      plain.push(lines[at] ?? '')
      at += 1
    }
  }
  flush()
  return blocks
}

/** The list that begins at a line and where it ends; one line alone is none: "1. maj" is a day, "- Nej" is speech. */
function listAt(lines: readonly string[], start: number): { block: BlockNode; end: number } | null {
  const first = Number(number.exec(lines[start] ?? '')?.[1])
  const belongs = (line: string, index: number) =>
    Number.isNaN(first) ? bullet.test(line) : Number(number.exec(line)?.[1]) === first + index
  let end = start
  while (end < lines.length && belongs(lines[end] ?? '', end - start)) end += 1
  if (end - start < 2) return null
  const marker = Number.isNaN(first) ? bullet : number
  const items = lines.slice(start, end).map((line) => inlineOf(line.replace(marker, '').trimEnd()))
  return { block: Number.isNaN(first) ? bulletList(items) : numberList(items, first), end }
}

function paragraphOf(lines: readonly string[]): BlockNode {
  const from = lines.findIndex((line) => line.trim() !== '')
  const to = lines.findLastIndex((line) => line.trim() !== '')
  const content = lines
    .slice(from, to + 1)
    .flatMap((line, index) => [...(index > 0 ? [lineBreak()] : []), ...inlineOf(line.trimEnd())])
  return paragraph(...content)
}

const emphasis = /(?<![\p{L}\p{N}*_])(\*\*|\*|_)(?=[^\s*_])(.*?[^\s*_])\1(?![\p{L}\p{N}*_])/gu

function inlineOf(line: string): InlineNode[] {
  const parts: TextNode[] = []
  let end = 0
  for (const match of line.matchAll(emphasis)) {
    if (match.index > end) parts.push(text(line.slice(end, match.index)))
    const [whole, mark, words = ''] = match
    parts.push(text(words, mark === '**' ? { bold: true } : { italic: true }))
    end = match.index + whole.length
  }
  if (end < line.length) parts.push(text(line.slice(end)))
  return parts
}
