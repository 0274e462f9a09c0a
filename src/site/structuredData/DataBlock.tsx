const escapes: Record<string, string> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
}

/** The data as JSON that may stand in a page: nothing in it can end the element or begin another. */
export function jsonForHtml(data: unknown): string {
  return JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (each) => escapes[each] ?? '')
}

/** A block of JSON-LD. It is data, so no browser runs it and the content security policy doesn't ask for it. */
export function DataBlock({ data }: { data: unknown }) {
  const html = { __html: jsonForHtml(data) }
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: React would write &quot; in a text that HTML doesn't read escapes in
    <script type="application/ld+json" dangerouslySetInnerHTML={html} />
  )
}
