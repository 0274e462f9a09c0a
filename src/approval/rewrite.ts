import { paragraph } from '../richtext/build.ts'
import { typedToRichText } from '../richtext/typed.ts'
import type { RichText } from '../richtext/types.ts'
import { blockOf, markdownOf } from './markdown.ts'
import { type VisibleNode, visibleOf } from './visible.ts'

type Node = Record<string, unknown>
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const childrenOf = (node: unknown): Node[] =>
  isNode(node) && Array.isArray(node.children) ? node.children.filter(isNode) : []

/** A rich text's block as the text area shows it. Pictures are told apart by their file, which needs no look-up here. */
const shown = (block: Node): string => {
  const [visible] = visibleOf({ root: { children: [block] } }, new Map(), 'da')
  return visible ? blockOf(visible) : ''
}

/**
 * A rich text after somebody changed its plain form (`markdownOf`). Blocks that they left alone stay exactly as they are, links
 * keep their targets wherever their words still stand, and every word of the new text is kept. `before` is the plain form as it
 * was shown: block by block the same as the content.
 */
export function rewritten(content: unknown, before: string, after: string): RichText {
  const root = isNode(content) && isNode(content.root) ? content.root : { children: [] }
  const blocks = childrenOf(root)
  const old = before === '' ? [] : partsIn(before)
  // The plain form leaves out empty paragraphs, and so do the blocks that it is held against.
  const visible = blocks.filter((block) => shown(block) !== '')
  const known = old.length === visible.length ? old : visible.map(shown)
  const links = new Map(visible.flatMap(linksIn))
  let at = 0
  const result = partsIn(after).flatMap((part): unknown[] => {
    const found = known.indexOf(part, at)
    if (found === -1) return written(part, links)
    at = found + 1
    return [visible[found]]
  })
  const children = result.length > 0 ? result : [paragraph()]
  return {
    ...(content as object),
    root: { ...root, ...(root.type ? {} : rootShape), children },
  } as RichText
}

const rootShape = { type: 'root', direction: null, format: '', indent: 0, version: 1 }

const partsIn = (text: string): string[] =>
  text
    .split(/\n[^\S\n]*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** The links of a block by how they are written in the plain form. */
function linksIn(block: Node): [string, Node][] {
  return childrenOf(block).flatMap((child): [string, Node][] => {
    if (child.type !== 'link' && child.type !== 'autolink') return linksIn(child)
    const visible: VisibleNode[] = visibleOf({ root: { children: [child] } }, new Map(), 'da')
    return [[markdownOf([{ type: 'paragraph', children: visible }]), child]]
  })
}

// Of the private use area: nobody types them, and nothing that is typed is lost for them.
const firstMark = 0xe000

function written(part: string, links: ReadonlyMap<string, Node>): unknown[] {
  const used: Node[] = []
  let text = part
  for (const [form, link] of links) {
    while (text.includes(form)) {
      text = text.replace(form, () => String.fromCharCode(firstMark + used.length))
      used.push(link)
    }
  }
  const { heading, quote, words } = kindOf(text)
  const blocks = childrenOf(typedToRichText(words).root).map((block) => withLinks(block, used))
  return blocks.map((block) => {
    if (block.type !== 'paragraph') return block
    const { textFormat: _, textStyle: __, ...plainBlock } = block
    if (heading) return { ...plainBlock, type: 'heading', tag: heading }
    return quote ? { ...plainBlock, type: 'quote' } : block
  })
}

function kindOf(text: string): { heading?: string; quote?: boolean; words: string } {
  const heading = /^(#{3,4}) (?=\S)/.exec(text)
  if (heading) return { heading: `h${heading[1]?.length}`, words: text.slice(heading[0].length) }
  const lines = text.split('\n')
  if (lines.every((line) => line.startsWith('> '))) {
    return { quote: true, words: lines.map((line) => line.slice(2)).join('\n') }
  }
  return { words: text }
}

/** Puts the links back where their marks stand. */
function withLinks(node: Node, links: readonly Node[]): Node {
  if (!Array.isArray(node.children)) return node
  const children = childrenOf(node).flatMap((child): Node[] => {
    if (typeof child.text !== 'string') return [withLinks(child, links)]
    const { text } = child
    return text.split(/([\ue000-\uf8ff])/).flatMap((piece): Node[] => {
      const link = links[piece.charCodeAt(0) - firstMark]
      if (piece.length === 1 && link) return [link]
      return piece === '' ? [] : [{ ...child, text: piece }]
    })
  })
  return { ...node, children }
}
