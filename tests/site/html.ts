const voidElements = new Set(['meta', 'link', 'br', 'hr', 'img', 'source', 'input'])
const tag = /<(\/?)([a-z][a-z0-9]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*(\/?)>/gi

/** The attributes of a start tag as written, names in lower case. */
function attributesOf(text: string): Map<string, string> {
  const pairs = [...text.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)]
  return new Map(pairs.map(([, name = '', value = '']) => [name.toLowerCase(), value]))
}

/**
 * What is wrong with a page, by the rules of this site: elements nest, ids are unique and what refers to them finds
 * them, headings begin at h1 and skip no level, pictures have alternative text, nothing is inline that the content
 * security policy would block, and `<` stands only where a tag begins.
 */
export function problemsOf(html: string): string[] {
  const problems: string[] = []
  const open: string[] = []
  const ids: string[] = []
  const references: string[] = []
  let heading = 0
  let headings = 0
  for (const [, close, name = '', rest = ''] of html.matchAll(tag)) {
    if (close) {
      const last = open.pop()
      if (last !== name) problems.push(`</${name}> closes <${last}>`)
      continue
    }
    const attributes = attributesOf(rest)
    if (!voidElements.has(name)) open.push(name)
    const isData = attributes.get('type') === 'application/ld+json'
    if (name === 'style' || (name === 'script' && !isData && !attributes.has('src')))
      problems.push(`inline <${name}>`)
    if (attributes.has('style')) problems.push(`style attribute on <${name}>`)
    for (const attribute of attributes.keys()) {
      if (attribute.startsWith('on')) problems.push(`${attribute} on <${name}>`)
    }
    const id = attributes.get('id')
    if (id !== undefined) ids.push(id)
    references.push(...(attributes.get('aria-labelledby')?.split(' ') ?? []))
    const href = attributes.get('href')
    if (href?.startsWith('#')) references.push(href.slice(1))
    if (href && /^\s*(javascript|data|vbscript):/i.test(href)) problems.push(`link to ${href}`)
    if (name === 'img' && !attributes.has('alt')) problems.push('picture without alt')
    if (/^h[1-6]$/.test(name)) {
      const level = Number(name[1])
      if (level > heading + 1) problems.push(`h${level} after h${heading}`)
      if (level === 1) headings += 1
      heading = level
    }
  }
  if (headings !== 1) problems.push(`${headings} h1`)
  if (open.length > 0) problems.push(`left open: ${open.join(' ')}`)
  if (/<(?!!doctype)/i.test(html.replace(tag, ''))) problems.push('a stray <')
  for (const [index, id] of ids.entries()) {
    if (ids.indexOf(id) !== index) problems.push(`id ${id} twice`)
  }
  for (const reference of references) {
    if (!ids.includes(reference)) problems.push(`nothing has the id ${reference}`)
  }
  return problems
}
