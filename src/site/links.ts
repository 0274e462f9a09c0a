const allowed = new Set(['http:', 'https:', 'mailto:', 'tel:'])
/** Any base does: it only tells whether the address is relative, and what a browser would make of it. */
const base = 'https://site.invalid'

/**
 * The address as it may stand in a link: web, mail, telephone, or a place on this site; null for anything else, such as
 * `javascript:` and `data:`. Reads it as a browser does (WHATWG URL), which ignores tabs and line breaks in a scheme.
 */
export function safeHref(address: unknown): string | null {
  if (typeof address !== 'string' || address.trim() === '') return null
  try {
    const url = new URL(address.trim(), base)
    if (!allowed.has(url.protocol)) return null
    if (url.protocol !== 'https:' && url.protocol !== 'http:') return url.href
    if (url.origin !== base) return url.href
    return address.trim().startsWith('#') ? url.hash : `${url.pathname}${url.search}${url.hash}`
  } catch {
    return null
  }
}

/** Whether the address leads away from this site. */
export function isExternal(href: string): boolean {
  return /^https?:/i.test(href)
}
