type Node = { type?: unknown; text?: unknown; children?: unknown; [key: string]: unknown }

/**
 * The words of a rich text value: one string per block (paragraph, heading, quotation, list item),
 * in order, empty blocks left out. For descriptions, searching and tests.
 */
export function richTextToParagraphs(value: unknown): string[] {
  if (!isNode(value) || !isNode(value.root)) return []
  return blocksOf(value.root).filter((words) => words.trim() !== '')
}

function blocksOf(node: Node): string[] {
  const children = childrenOf(node)
  const blocks: string[] = []
  let line = ''
  for (const child of children) {
    if (isInline(child)) line += wordsOf(child)
    else {
      if (line !== '') blocks.push(line)
      line = ''
      blocks.push(...blocksOf(child))
    }
  }
  return line === '' ? blocks : [...blocks, line]
}

function wordsOf(node: Node): string {
  if (node.type === 'linebreak') return '\n'
  if (typeof node.text === 'string') return node.text
  return childrenOf(node).map(wordsOf).join('')
}

function isInline(node: Node): boolean {
  const { type } = node
  return (
    type === 'linebreak' || type === 'link' || type === 'autolink' || typeof node.text === 'string'
  )
}

function childrenOf(node: Node): Node[] {
  return Array.isArray(node.children) ? node.children.filter(isNode) : []
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
