import { richTextToParagraphs } from './plainText.ts'

type Node = Record<string, unknown>

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const childrenOf = ({ children }: Node): Node[] =>
  Array.isArray(children) ? children.filter(isNode) : []

/** What a reader would notice of a node: its words and how they are set, not what the editor keeps beside them. */
function essence(node: Node): unknown {
  const { fields, format, listType, start, tag, text, type, value } = node
  if (typeof text === 'string') return [text, Number(format) || 0]
  const own = isNode(fields) ? [fields.url ?? null, fields.doc ?? null] : []
  const list = type === 'list' ? [listType, start ?? 1] : []
  const upload = type === 'upload' ? [value ?? null] : []
  return [type, tag ?? null, ...own, ...list, ...upload, merged(childrenOf(node))]
}

/** Children with runs of text of one style as one run: editors split and join them as they like. */
function merged(children: Node[]): unknown[] {
  const parts: unknown[] = []
  for (const child of children) {
    const part = essence(child)
    const before = parts.at(-1)
    if (isRun(part) && isRun(before) && before[1] === part[1]) before[0] += part[0]
    else if (!isRun(part) || part[0] !== '') parts.push(part)
  }
  return parts
}

const isRun = (part: unknown): part is [string, number] =>
  Array.isArray(part) && part.length === 2 && typeof part[1] === 'number'

const isEmptyParagraph = (node: Node): boolean =>
  node.type === 'paragraph' && merged(childrenOf(node)).length === 0

/** Whether a rich text has nothing in it: no word and no picture. */
export function isBlank(value: unknown): boolean {
  return (
    richTextToParagraphs(value).length === 0 && !JSON.stringify(value ?? null).includes('"upload"')
  )
}

/** Whether two rich texts read the same, whatever an editor keeps beside their words. Empty paragraphs don't count. */
export function sameText(a: unknown, b: unknown): boolean {
  return signature(a) === signature(b)
}

function signature(value: unknown): string {
  const root = isNode(value) && isNode(value.root) ? value.root : {}
  return JSON.stringify(
    childrenOf(root)
      .filter((node) => !isEmptyParagraph(node))
      .map(essence),
  )
}
