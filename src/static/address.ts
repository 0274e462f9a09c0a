/** A reference resolved: within the site its address and its anchor, both without the origin. */
export interface Inside {
  /** Path and query. */
  address: string
  /** The id after `#`, decoded; empty without one. */
  anchor: string
}

/** Where a reference on a page leads to; null when it leaves the site or is no address of the web (`mailto:`). */
export function insideOf(reference: string, page: string, publicUrl: string): Inside | null {
  const base = new URL(page, `${publicUrl}/`)
  if (!URL.canParse(reference, base)) return null
  const { origin, pathname, search, hash } = new URL(reference, base)
  if (origin !== base.origin) return null
  return { address: `${pathname}${search}`, anchor: decoded(hash.slice(1)) }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
