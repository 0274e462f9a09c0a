import { lineBreak, paragraph, richText, text } from './build.ts'
import { type ListedItem, listsOf } from './lists.ts'
import type { BlockNode, InlineNode, RichText, TextNode } from './types.ts'

/**
 * Rich text from what somebody typed into a plain field. No word or sign of theirs is lost: a blank line parts paragraphs, a line
 * end stays one, two or more lines in a row that begin with `-`, `*` or `•` are a list, and so are lines numbered in order. Lines
 * of a list that are indented by two spaces or more are a list within it.
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
      blocks.push(...listsOf(list))
      at += list.length
    } else {
      plain.push(lines[at] ?? '')
      at += 1
    }
  }
  flush()
  return blocks
}

/** The items of the list that begins at a line; one line alone is none: "1. maj" is a day, "- Nej" is speech. */
function listAt(lines: readonly string[], start: number): ListedItem[] | null {
  const items: ListedItem[] = []
  for (const line of lines.slice(start)) {
    const item = itemOf(line)
    if (!item) break
    // Nothing stands further out than where the list began.
    item.depth = Math.max(item.depth, items[0]?.depth ?? 0)
    if (!goesOn(items, item)) break
    items.push(item)
  }
  return items.length < 2 ? null : items
}

function itemOf(line: string): ListedItem | null {
  const [mark, digits] = number.exec(line) ?? bullet.exec(line) ?? []
  if (mark === undefined) return null
  const depth = Math.floor((/^[^\S\n]*/.exec(line.replace(/\t/g, '    '))?.[0].length ?? 0) / 2)
  const words = inlineOf(line.slice(mark.length).trimEnd())
  if (digits === undefined) return { type: 'bullet', depth, words }
  return { type: 'number', depth, words, start: Number(digits) }
}

/** Whether an item belongs to the list above it: further in, or with the sign or the number that comes next there. */
function goesOn(above: readonly ListedItem[], { depth, start, type }: ListedItem): boolean {
  const from = above.findLastIndex((one) => one.depth < depth) + 1
  const before = above.slice(from).findLast((one) => one.depth === depth)
  if (!before) return true
  // another sign begins another list: within this one, or after it
  if (before.type !== type) return from > 0
  return type === 'bullet' || start === (before.start ?? 0) + 1
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
