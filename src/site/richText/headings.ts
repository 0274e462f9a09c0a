type Node = { type?: unknown; tag?: unknown; children?: unknown }

/**
 * A copy of Lexical nodes whose headings fit under the page's own: the highest level used becomes `base`, and no level
 * is skipped on the way down (WCAG 1.3.1), whatever the editor chose. `base` and the result are heading levels, 1 to 6.
 */
export function levelHeadings(nodes: readonly unknown[], base: number): unknown[] {
  const top = Math.min(...collectLevels(nodes), 6)
  let previous = base - 1
  const walk = (node: unknown): unknown => {
    if (!isNode(node)) return node
    const level = levelOf(node)
    const copy: Node = { ...node }
    if (node.type === 'heading') {
      previous = Math.min(base + level - top, previous + 1, 6)
      copy.tag = `h${Math.max(previous, base)}`
    }
    if (Array.isArray(node.children)) copy.children = node.children.map(walk)
    return copy
  }
  return nodes.map(walk)
}

function collectLevels(nodes: readonly unknown[]): number[] {
  return nodes.flatMap((node) => {
    if (!isNode(node)) return []
    const below = Array.isArray(node.children) ? collectLevels(node.children) : []
    return node.type === 'heading' ? [levelOf(node), ...below] : below
  })
}

function levelOf(node: Node): number {
  const level = Number(String(node.tag).replace(/^h/, ''))
  return level >= 1 && level <= 6 ? level : 6
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null
}
