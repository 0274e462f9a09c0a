import type {
  BlockNode,
  HeadingNode,
  InlineNode,
  LineBreakNode,
  LinkNode,
  ListItemNode,
  ListNode,
  ParagraphNode,
  QuoteNode,
  RichText,
  TextNode,
} from './types.ts'

const block = { direction: null, format: '' as const, indent: 0, version: 1 }

/** A run of text. */
export function text(value: string, style: { bold?: boolean; italic?: boolean } = {}): TextNode {
  const format = (style.bold ? 1 : 0) | (style.italic ? 2 : 0)
  return { type: 'text', text: value, format, detail: 0, mode: 'normal', style: '', version: 1 }
}

export const bold = (value: string): TextNode => text(value, { bold: true })
export const italic = (value: string): TextNode => text(value, { italic: true })
export const lineBreak = (): LineBreakNode => ({ type: 'linebreak', version: 1 })

/** A link to an address (http, https, mailto, tel or a path on the site), opened in the same tab. */
export function link(label: string | TextNode[], url: string): LinkNode {
  const children = typeof label === 'string' ? [text(label)] : label
  return {
    ...block,
    type: 'link',
    version: 3,
    id: stableId(`${url}\n${children.map((child) => child.text).join('')}`),
    fields: { linkType: 'custom', url, newTab: false },
    children,
  }
}

export function paragraph(...content: (string | InlineNode)[]): ParagraphNode {
  return {
    ...block,
    type: 'paragraph',
    textFormat: 0,
    textStyle: '',
    children: inline(content),
  }
}

export function heading(tag: HeadingNode['tag'], ...content: (string | InlineNode)[]): HeadingNode {
  return { ...block, type: 'heading', tag, children: inline(content) }
}

export function quote(...content: (string | InlineNode)[]): QuoteNode {
  return { ...block, type: 'quote', children: inline(content) }
}

/** An item of a list: its words, or a list that is nested below the item before it. */
export type Item = string | InlineNode[] | ListNode

/** A bullet list, one item per entry. */
export const bulletList = (items: readonly Item[]): ListNode => list('bullet', items)

/** A numbered list, one item per entry, counting from `start`. */
export const numberList = (items: readonly Item[], start = 1): ListNode =>
  list('number', items, start)

/** A whole field value. Without blocks it holds one empty paragraph, as an untouched editor does. */
export function richText(...blocks: BlockNode[]): RichText {
  return {
    root: { ...block, type: 'root', children: blocks.length > 0 ? blocks : [paragraph()] },
  }
}

/**
 * Plain paragraphs as a field value; a line end within a paragraph becomes a line break.
 * No word or space within a line is changed.
 */
export function paragraphsToRichText(paragraphs: readonly string[]): RichText {
  return richText(
    ...paragraphs.map((value) =>
      paragraph(
        ...value
          .split(/\r\n|\r|\n/)
          .flatMap((line, index) => [
            ...(index > 0 ? [lineBreak()] : []),
            ...(line === '' ? [] : [text(line)]),
          ]),
      ),
    ),
  )
}

function list(listType: ListNode['listType'], items: readonly Item[], start = 1): ListNode {
  let value = start
  const children = items.map((item): ListItemNode => {
    if (isList(item)) return { ...block, type: 'listitem', value, children: [indented(item)] }
    const words = inline(typeof item === 'string' ? [item] : item)
    value += 1
    return { ...block, type: 'listitem', value: value - 1, children: words }
  })
  const tag = listType === 'bullet' ? 'ul' : 'ol'
  return { ...block, type: 'list', listType, tag, start, children }
}

const isList = (item: Item): item is ListNode => typeof item === 'object' && 'listType' in item

/** The list one step further in. Lexical writes it on the items, not on the list. */
const indented = (nested: ListNode): ListNode => ({
  ...nested,
  children: nested.children.map((item): ListItemNode => {
    const [first] = item.children
    const children: ListItemNode['children'] =
      first?.type === 'list' ? [indented(first as ListNode)] : item.children
    return { ...item, indent: item.indent + 1, children }
  }),
})

function inline(content: (string | InlineNode)[]): InlineNode[] {
  return content.map((part) => (typeof part === 'string' ? text(part) : part))
}

/** 24 hex digits, the form of Payload's own node ids; made from the content so that output is stable. */
function stableId(seed: string): string {
  return [0x811c9dc5, 0x01000193, 0x9e3779b9]
    .map((start) => {
      let hash = start
      for (const char of seed) {
        hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0
      }
      return hash.toString(16).padStart(8, '0')
    })
    .join('')
}
