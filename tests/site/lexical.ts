/** Lexical nodes as Payload stores them; enough of them to write test texts with. */
const block = { direction: null, format: '' as const, indent: 0, version: 1 }

type Node = { type: string; version: number; [key: string]: unknown }

export const text = (value: string, format = 0): Node => ({
  type: 'text',
  detail: 0,
  format,
  mode: 'normal',
  style: '',
  text: value,
  version: 1,
})

export const paragraph = (...children: Node[]): Node => ({
  ...block,
  type: 'paragraph',
  textFormat: 0,
  textStyle: '',
  children,
})

export const heading = (tag: string, value: string): Node => ({
  ...block,
  type: 'heading',
  tag,
  children: [text(value)],
})

export const list = (tag: 'ul' | 'ol', ...items: string[]): Node => ({
  ...block,
  type: 'list',
  tag,
  listType: tag === 'ol' ? 'number' : 'bullet',
  start: 1,
  children: items.map((item, index) => ({
    ...block,
    type: 'listitem',
    value: index + 1,
    children: [text(item)],
  })),
})

export const quote = (value: string): Node => ({ ...block, type: 'quote', children: [text(value)] })

/** A link to an address, or to a document. */
export const link = (to: string | { relationTo: string; value: unknown }, label: string): Node => ({
  ...block,
  type: 'link',
  version: 3,
  id: 'abcdefabcdefabcdefabcdef',
  fields:
    typeof to === 'string'
      ? { linkType: 'custom', newTab: false, url: to }
      : { linkType: 'internal', newTab: false, doc: to },
  children: [text(label)],
})

export const uploadOf = (value: unknown): Node => ({
  type: 'upload',
  version: 3,
  format: '',
  id: 'fedcbafedcbafedcbafedcba',
  fields: null,
  relationTo: 'media',
  value,
})

export const richText = (...children: Node[]) => ({ root: { ...block, type: 'root', children } })
