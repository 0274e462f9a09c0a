/** An element of an XML document, or a text in one; what is empty is left out. */
export type XmlNode = { xml: string } | string | null

/** An element with its attributes and what stands in it. Texts are escaped. */
export function element(
  name: string,
  attributes: Record<string, string | number | null> = {},
  ...children: XmlNode[]
): { xml: string } {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === null ? '' : ` ${key}="${escapeXml(String(value))}"`))
    .join('')
  const inside = children
    .map((child) => (typeof child === 'string' ? escapeXml(child) : (child?.xml ?? '')))
    .join('')
  return { xml: inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>` }
}

/** A whole document. */
export function xmlDocument(root: { xml: string }): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${root.xml}\n`
}

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** The text as it may stand in XML 1.0: characters that may not be there at all are gone. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"']/g, (character) => escapes[character] ?? '')
}
