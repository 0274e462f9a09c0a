/** An element as it was read. */
export interface XmlElement {
  name: string
  attributes: Record<string, string>
  children: XmlElement[]
  text: string
  /** The elements at a path of names below this one: `channel/item`. */
  all(path: string): XmlElement[]
  /** The text of the first of them. */
  textOf(path: string): string | undefined
}

const token =
  /<\?xml[^?]*\?>|<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function unescaped(text: string): string {
  return text.replace(/&(\w*);?/g, (whole, name: string) => {
    const character = entities[name]
    if (character === undefined || !whole.endsWith(';')) throw new Error(`A stray & in ${text}`)
    return character
  })
}

function elementOf(name: string, attributes: Record<string, string>): XmlElement {
  const all = (path: string): XmlElement[] =>
    path
      .split('/')
      .reduce<XmlElement[]>(
        (found, step) =>
          found.flatMap((each) => each.children.filter((child) => child.name === step)),
        [element],
      )
  const element: XmlElement = {
    name,
    attributes,
    children: [],
    text: '',
    all,
    textOf: (path) => all(path)[0]?.text,
  }
  return element
}

/** Reads an XML document as far as we write them. Throws when it is not well-formed. */
export function readXml(source: string): XmlElement & { root: XmlElement } {
  if (/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u.test(source)) {
    throw new Error('A character that XML does not allow')
  }
  const top = elementOf('', {})
  const open = [top]
  token.lastIndex = 0
  while (token.lastIndex < source.length) {
    const at = token.lastIndex
    const found = token.exec(source)
    if (!found) throw new Error(`Not well-formed at ${source.slice(at, at + 80)}`)
    const [, close, name, attributes = '', empty, text] = found
    const current = open.at(-1) ?? top
    if (text !== undefined) current.text += unescaped(text)
    if (!name) continue
    if (close) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes something else`)
      continue
    }
    const pairs = [...attributes.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(
      ([, key = '', value = '']) => [key, unescaped(value)] as const,
    )
    if (new Set(pairs.map(([key]) => key)).size < pairs.length)
      throw new Error(`Twice in <${name}>`)
    const element = elementOf(name, Object.fromEntries(pairs))
    current.children.push(element)
    if (!empty) open.push(element)
  }
  const [root, ...others] = top.children
  if (!root || others.length > 0 || open.length > 1) throw new Error('Not one root element')
  return Object.assign(root, { root })
}
