/** What the checks need to know of a rich text, in the order in which it stands there. */
export interface ReadText {
  /** Paragraphs, list items and quotations, one each. */
  blocks: string[]
  headings: { level: number; text: string }[]
  links: { text: string; address: string | null }[]
  /** The ids of the pictures. */
  pictures: string[]
  /** The text outside of links, for what should have been one. */
  outsideLinks: string[]
}

type Node = Record<string, unknown>

/** More nodes than any text that a person writes has: an interview of 30,000 words has about 5,000. */
const mostNodes = 50_000

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const inline = new Set(['text', 'linebreak', 'tab', 'link', 'autolink'])

/**
 * Reads a value of the rich text editor. It takes each node once and no call of itself, so neither a tree as deep as it
 * is long nor one that comes back to itself costs more than its nodes; anything that is no rich text is an empty one.
 */
export function readRichText(value: unknown): ReadText {
  const read: ReadText = { blocks: [], headings: [], links: [], pictures: [], outsideLinks: [] }
  const root = isNode(value) ? value.root : undefined
  if (!isNode(root)) return read
  const seen = new Set<Node>()
  const stack: (Node | { close: () => void })[] = [root]
  let words = ''
  let link: { text: string; address: string | null } | null = null
  const endBlock = () => {
    if (words.trim() !== '') read.blocks.push(words)
    words = ''
  }
  while (stack.length > 0) {
    const node = stack.pop()
    if (!node) break
    if ('close' in node && typeof node.close === 'function') {
      node.close()
      continue
    }
    const found = node as Node
    if (seen.has(found) || seen.size >= mostNodes) continue
    seen.add(found)
    const { type, text } = found
    if (typeof text === 'string') {
      words += text
      if (link) link.text += text
      else read.outsideLinks.push(text)
      continue
    }
    if (type === 'linebreak' || type === 'tab') {
      words += ' '
      if (link) link.text += ' '
    } else if (type === 'link' || type === 'autolink') {
      const opened = { text: '', address: addressOf(found) }
      link = opened
      read.links.push(opened)
      stack.push({
        close: () => {
          link = null
        },
      })
    } else if (type === 'heading') {
      endBlock()
      const level = Number(String(found.tag).slice(1)) || 0
      stack.push({
        close: () => {
          read.headings.push({ level, text: words.trim() })
          words = ''
        },
      })
    } else {
      if (type === 'upload') read.pictures.push(...pictureOf(found))
      if (!inline.has(String(type))) {
        endBlock()
        stack.push({ close: endBlock })
      }
    }
    const { children } = found
    if (!Array.isArray(children)) continue
    for (let at = children.length - 1; at >= 0; at -= 1) {
      const child: unknown = children[at]
      if (isNode(child)) stack.push(child)
    }
  }
  return read
}

function addressOf({ fields }: Node): string | null {
  return isNode(fields) && typeof fields.url === 'string' ? fields.url : null
}

function pictureOf({ relationTo, value }: Node): string[] {
  if (relationTo !== 'media') return []
  const id = isNode(value) ? value.id : value
  return typeof id === 'string' ? [id] : []
}
