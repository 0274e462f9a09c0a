import type { VisibleNode } from './visible.ts'

/**
 * A rich text as plain text that somebody can read and change in a text area: paragraphs with a blank line between them,
 * `*emphasis*`, `**bold**`, `- ` and `1. ` lists, `> ` quotations, `### ` headings, `[words](address)`. What has no such form
 * (a picture) stands as a mark in square brackets.
 */
export const markdownOf = (nodes: readonly VisibleNode[]): string =>
  nodes.map(blockOf).filter(Boolean).join('\n\n')

/** One block of it. */
export function blockOf(node: VisibleNode): string {
  const children = node.children ?? []
  switch (node.type) {
    case 'heading':
      return `${'#'.repeat(Number(String(node.tag).slice(1)) || 3)} ${inlineOf(children)}`
    case 'quote':
      return prefixed('> ', inlineOf(children))
    case 'list':
      return listOf(node, '')
    case 'upload':
      return `[[${node.picture?.alt || node.picture?.file || 'fil'}]]`
    case 'horizontalrule':
      return '---'
    default:
      return inlineOf(children)
  }
}

function listOf({ children = [], listType, start }: VisibleNode, indent: string): string {
  let number = typeof start === 'number' ? start : 1
  const lines: string[] = []
  for (const item of children) {
    const inner = item.children ?? []
    const nested = inner.filter(({ type }) => type === 'list')
    const own = inner.filter(({ type }) => type !== 'list')
    if (own.length > 0) {
      const mark = listType === 'number' ? `${number}. ` : '- '
      lines.push(`${indent}${mark}${inlineOf(own)}`)
      number += 1
    }
    for (const list of nested) lines.push(listOf(list, `${indent}  `))
  }
  return lines.join('\n')
}

const prefixed = (prefix: string, text: string): string =>
  text
    .split('\n')
    .map((line) => `${prefix}${line}`)
    .join('\n')

function inlineOf(nodes: readonly VisibleNode[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return emphasised(node.text ?? '', node.format ?? 0)
      if (node.type === 'linebreak') return '\n'
      if (node.type === 'tab') return '\t'
      const words = inlineOf(node.children ?? [])
      return node.type === 'link' ? `[${words}](${addressOf(node.fields)})` : words
    })
    .join('')
}

/** White space stays outside of the marks, where a reader of Markdown wants it. */
function emphasised(text: string, format: number): string {
  const mark = `${format & 1 ? '**' : ''}${format & 2 ? '*' : ''}`
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? []
  return mark && words ? `${before}${mark}${words}${[...mark].reverse().join('')}${after}` : text
}

function addressOf(fields: unknown): string {
  const { doc, url } = (fields ?? {}) as {
    doc?: { relationTo?: string; value?: string } | null
    url?: string
  }
  return doc ? `${doc.relationTo}:${doc.value}` : (url ?? '')
}
