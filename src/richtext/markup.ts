import { bulletList, heading, link, numberList, paragraph, quote, richText, text } from './build.ts'
import type { BlockNode, InlineNode, RichText, TextNode } from './types.ts'

/**
 * Rich text from a small markup, for texts that we write ourselves (demo content, tests, mails).
 * Never use it on a text someone else wrote: an asterisk in it would vanish; see paragraphsToRichText.
 *
 * Blocks are parted by a blank line; a line end within a paragraph is a space.
 * `### ` and `#### ` headings (the editor's two sizes), `> ` quotation, `- ` bullets, `1. ` numbers, `**bold**`, `*italic*`, `[label](address)`.
 */
export function markupToRichText(markup: string): RichText {
  const blocks = markup
    .trim()
    .split(/\n\s*\n/)
    .filter((part) => part.trim() !== '')
    .map(blockOf)
  return richText(...blocks)
}

function blockOf(part: string): BlockNode {
  const lines = part
    .trim()
    .split('\n')
    .map((line) => line.trim())
  const first = lines[0] ?? ''
  if (first.startsWith('#### ')) return heading('h4', ...inlineOf(joined(lines).slice(5)))
  if (first.startsWith('### ')) return heading('h3', ...inlineOf(joined(lines).slice(4)))
  if (lines.every((line) => line.startsWith('> '))) {
    return quote(...inlineOf(joined(lines.map((line) => line.slice(2)))))
  }
  if (first.startsWith('- ')) return bulletList(items(lines, /^- /).map(inlineOf))
  const number = /^(\d+)\. /.exec(first)
  if (number) return numberList(items(lines, /^\d+\. /).map(inlineOf), Number(number[1]))
  return paragraph(...inlineOf(joined(lines)))
}

const joined = (lines: string[]) => lines.join(' ')

/** The items of a list; a line without a marker goes on with the item before it. */
function items(lines: string[], marker: RegExp): string[] {
  return lines.reduce<string[]>((found, line) => {
    const last = found.at(-1)
    if (marker.test(line) || last === undefined) found.push(line.replace(marker, ''))
    else found[found.length - 1] = `${last} ${line}`
    return found
  }, [])
}

function inlineOf(value: string): InlineNode[] {
  return split(value, /\[([^\]]+)\]\(([^)\s]+)\)/g).flatMap((part): InlineNode[] =>
    typeof part === 'string' ? emphasised(part) : [link(emphasised(part[0] ?? ''), part[1] ?? '')],
  )
}

function emphasised(value: string): TextNode[] {
  return split(value, /\*\*(.+?)\*\*|\*(.+?)\*/g).map((part) => {
    if (typeof part === 'string') return text(part)
    const [strong, soft] = part
    return strong === undefined ? text(soft ?? '', { italic: true }) : text(strong, { bold: true })
  })
}

/** Plain stretches as strings and matches as their groups, in order; nothing empty. */
function split(value: string, pattern: RegExp): (string | (string | undefined)[])[] {
  const parts: (string | (string | undefined)[])[] = []
  let end = 0
  for (const match of value.matchAll(pattern)) {
    if (match.index > end) parts.push(value.slice(end, match.index))
    parts.push(match.slice(1))
    end = match.index + match[0].length
  }
  if (end < value.length) parts.push(value.slice(end))
  return parts
}
