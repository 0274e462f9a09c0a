/** A start tag of a page: what is written, the element's name and its attributes with entities resolved. */
export interface StartTag {
  text: string
  name: string
  attributes: ReadonlyMap<string, string>
}

// React writes every attribute in double quotes, and `>` in none but as an entity or within the quotes.
const startTag = /<([a-z][a-z0-9-]*)((?:\s+[^\s=>"/]+(?:="[^"]*")?)*)\s*\/?>/gi
const attribute = /([^\s=>"/]+)(?:="([^"]*)")?/g
const scripts = /(<script\b[^>]*>)[\s\S]*?(<\/script>)/gi

/** The start tags of a page that our own site rendered, in order. What stands in scripts is not read. */
export function startTags(html: string): StartTag[] {
  return [...html.replace(scripts, '$1$2').matchAll(startTag)].map(
    ([text, name = '', rest = '']) => ({
      text,
      name: name.toLowerCase(),
      attributes: attributesIn(rest),
    }),
  )
}

const attributesIn = (text: string): Map<string, string> =>
  new Map(
    [...text.matchAll(attribute)].map(([, name = '', value = '']) => [
      name.toLowerCase(),
      unescaped(value),
    ]),
  )

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#x27': "'",
  '#39': "'",
}

/** A text with the entities resolved that we write ourselves. */
export const unescaped = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|#x27|#39);/g, (whole, name: string) => entities[name] ?? whole)

/** A value as it stands in an attribute. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
