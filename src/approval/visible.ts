import type { Language } from '../i18n/text.ts'
import { type CanonicalPicture, canonicalPicture, type Pictures } from './picture.ts'

/** A node of a rich text with what readers see of it and nothing else; of Lexical's shape, so that a page can print it. */
export interface VisibleNode {
  type: string
  text?: string
  /** Bit mask of Lexical: 1 bold, 2 italic. */
  format?: number
  children?: VisibleNode[]
  picture?: CanonicalPicture
  [property: string]: unknown
}

type Node = Record<string, unknown>

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What an editor's machine keeps for itself: where the cursor was, which version of a node wrote it, names of nodes. */
const unseen = new Set([
  'children',
  'detail',
  'direction',
  'format',
  'id',
  'indent',
  'mode',
  'style',
  'text',
  'textFormat',
  'textStyle',
  'type',
  'version',
])

/** What else of each kind of node is seen. Of a kind that is not here, everything is. */
const seen: Record<string, readonly string[]> = {
  text: [],
  tab: [],
  linebreak: [],
  paragraph: [],
  quote: [],
  horizontalrule: [],
  heading: ['tag'],
  list: ['listType', 'tag', 'start'],
  listitem: ['checked'],
}

/** The visible part of a rich text's blocks, in order. Anything that is no rich text has none. */
export function visibleOf(content: unknown, pictures: Pictures, language: Language): VisibleNode[] {
  const root = isNode(content) ? content.root : undefined
  return isNode(root) ? childrenOf(root, pictures, language) : []
}

function childrenOf(node: Node, pictures: Pictures, language: Language): VisibleNode[] {
  const children = Array.isArray(node.children) ? node.children.filter(isNode) : []
  return joined(children.flatMap((child) => reduced(child, pictures, language)))
}

function reduced(node: Node, pictures: Pictures, language: Language): VisibleNode[] {
  const type = String(node.type)
  if (type === 'text') return textOf(node)
  if (type === 'upload') return [uploadOf(node, pictures, language)]
  const visible: VisibleNode = { type: type === 'autolink' ? 'link' : type, ...ownOf(node, type) }
  if (Array.isArray(node.children)) visible.children = childrenOf(node, pictures, language)
  // An empty paragraph is where the cursor was left; no page prints it.
  return type === 'paragraph' && visible.children?.length === 0 ? [] : [visible]
}

function textOf({ format, text }: Node): VisibleNode[] {
  const words = typeof text === 'string' ? text.normalize('NFC') : ''
  return words === ''
    ? []
    : [{ type: 'text', text: words, format: typeof format === 'number' ? format : 0 }]
}

/** Runs of text that look alike are one, however the editor cut them. */
function joined(nodes: VisibleNode[]): VisibleNode[] {
  const result: VisibleNode[] = []
  for (const node of nodes) {
    const last = result.at(-1)
    if (last?.type === 'text' && node.type === 'text' && last.format === node.format) {
      // Composed again, since a letter and its accent may have come from different runs.
      last.text = `${last.text}${node.text}`.normalize('NFC')
    } else result.push(node)
  }
  return result
}

function ownOf(node: Node, type: string): Node {
  if (type === 'link' || type === 'autolink') return { fields: targetOf(node.fields) }
  const names = seen[type] ?? Object.keys(node).filter((name) => !unseen.has(name))
  const own: Node = {}
  for (const name of names) if (node[name] !== undefined) own[name] = node[name]
  if (typeof node.format === 'string' && node.format) own.align = node.format
  if (typeof node.indent === 'number' && node.indent > 0) own.indent = node.indent
  return own
}

/** Where a link leads: an address, or a document of ours by its id, however much of it was read along. */
function targetOf(fields: unknown): Node {
  const { doc, linkType, url } = isNode(fields) ? fields : {}
  if (linkType !== 'internal') return { linkType: 'custom', url: String(url ?? '') }
  if (!isNode(doc)) return { linkType: 'internal', doc: null }
  const { relationTo, value } = doc
  return { linkType: 'internal', doc: { relationTo, value: isNode(value) ? value.id : value } }
}

function uploadOf(node: Node, pictures: Pictures, language: Language): VisibleNode {
  const { relationTo, value } = node
  const id = String((isNode(value) ? value.id : value) ?? '')
  return { type: 'upload', relationTo, picture: canonicalPicture(id, pictures, language) }
}
