import { heading, link, paragraph, quote, richText, text } from './build.ts'
import { type ListedItem, listsOf } from './lists.ts'
import type { BlockNode, InlineNode, RichText } from './types.ts'

/** A stretch of text with one look. `href` is an http, https or mailto address. */
export interface Run {
  text: string
  bold?: true
  italic?: true
  href?: string
}

/** What a paragraph is in its document; an item of a list is a paragraph of its own. */
export const kinds = ['paragraph', 'heading', 'bullet', 'number', 'quote'] as const
export type Kind = (typeof kinds)[number]

export const isItem = (kind: Kind): kind is 'bullet' | 'number' =>
  kind === 'bullet' || kind === 'number'

/** A paragraph of somebody's document, with the formatting that an interview keeps. */
export interface RichParagraph {
  kind: Kind
  runs: Run[]
  /** How deep an item of a list stands in lists within lists; nothing for the outermost. */
  depth?: number
  /** Blank lines above it: 0 for a new line within a paragraph or the next item of a list. */
  gap: number
  /** A line is drawn above it. */
  rule?: true
}

/** The words of a paragraph without their looks. */
export const plainOf = ({ runs }: Pick<RichParagraph, 'runs'>): string =>
  runs.map((run) => run.text).join('')

/** The part of some runs between two places, counted in UTF-16 units of their plain text. */
export function cutRuns(runs: readonly Run[], start: number, end: number): Run[] {
  const cut: Run[] = []
  let at = 0
  for (const run of runs) {
    const part = run.text.slice(Math.max(0, start - at), Math.max(0, end - at))
    if (part) cut.push({ ...run, text: part })
    at += run.text.length
  }
  return cut
}

/** The runs without white space at their two ends. */
export function trimRuns(runs: readonly Run[]): Run[] {
  const plain = plainOf({ runs: [...runs] })
  const start = plain.length - plain.trimStart().length
  return cutRuns(runs, start, plain.trimEnd().length)
}

/** Whether all that can be seen of the runs is bold, or italic. */
export const isWholly = (runs: readonly Run[], look: 'bold' | 'italic'): boolean => {
  const seen = runs.filter(({ text: value }) => value.trim() !== '')
  return seen.length > 0 && seen.every((run) => run[look])
}

/** Paragraphs as the value of a rich text field; items that follow one another become one list. */
export function richTextOf(paragraphs: readonly RichParagraph[]): RichText {
  const blocks: BlockNode[] = []
  for (let at = 0; at < paragraphs.length; at += 1) {
    const one = paragraphs[at]
    if (!one) continue
    if (isItem(one.kind)) {
      const end = paragraphs.findIndex(({ kind }, below) => below > at && !isItem(kind))
      const items = paragraphs.slice(at, end < 0 ? undefined : end)
      blocks.push(...listsOf(items.map((item) => listed(item))))
      at += items.length - 1
    } else if (one.kind === 'heading') blocks.push(heading('h3', ...inlineOf(one)))
    else if (one.kind === 'quote') blocks.push(quote(...inlineOf(one)))
    else blocks.push(paragraph(...inlineOf(one)))
  }
  return richText(...blocks)
}

const listed = (one: RichParagraph): ListedItem => ({
  type: one.kind === 'number' ? 'number' : 'bullet',
  depth: one.depth ?? 0,
  words: inlineOf(one),
})

function inlineOf(one: RichParagraph | undefined): InlineNode[] {
  return (one?.runs ?? []).map(({ text: value, bold, italic, href }) => {
    const node = text(value, { bold: bold === true, italic: italic === true })
    return href ? link([node], href) : node
  })
}
