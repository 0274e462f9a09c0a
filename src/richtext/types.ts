/** What Lexical stores for every node; direction null lets the browser decide from the text. */
type NodeBase = { version: number; [key: string]: unknown }
type BlockBase = NodeBase & { direction: 'ltr' | 'rtl' | null; format: ''; indent: number }

export type TextNode = NodeBase & {
  type: 'text'
  text: string
  /** Bit mask of Lexical: 1 bold, 2 italic. */
  format: number
  detail: number
  mode: 'normal'
  style: string
}
export type LineBreakNode = NodeBase & { type: 'linebreak' }
export type LinkNode = BlockBase & {
  type: 'link'
  id: string
  fields: { linkType: 'custom'; url: string; newTab: boolean }
  children: TextNode[]
}
export type InlineNode = TextNode | LineBreakNode | LinkNode

export type ParagraphNode = BlockBase & {
  type: 'paragraph'
  textFormat: number
  textStyle: string
  children: InlineNode[]
}
export type HeadingNode = BlockBase & {
  type: 'heading'
  tag: 'h3' | 'h4'
  children: InlineNode[]
}
export type QuoteNode = BlockBase & { type: 'quote'; children: InlineNode[] }
/** An item has words, or the one list that is nested below the item before it: so Lexical keeps lists within lists. */
export type ListItemNode = BlockBase & {
  type: 'listitem'
  value: number
  children: InlineNode[] | [ListNode]
}
export type ListNode = BlockBase & {
  type: 'list'
  listType: 'bullet' | 'number'
  tag: 'ul' | 'ol'
  start: number
  children: ListItemNode[]
}
export type BlockNode = ParagraphNode | HeadingNode | QuoteNode | ListNode

/** The value of a rich text field, as Payload's Lexical editor stores it. */
export type RichText = {
  root: BlockBase & { type: 'root'; children: BlockNode[] }
  [key: string]: unknown
}
