/** What a list of entity tags names: any at all (`*`), or these. */
export type TagList = '*' | readonly EntityTag[]

export interface EntityTag {
  /** `W/"…"`: says that two representations mean the same, not that they are the same. */
  weak: boolean
  /** What stands between the quotation marks. */
  opaque: string
}

// RFC 9110, 8.8.3: anything visible but the quotation mark, and what lies beyond ASCII
const tag = /^(W\/)?"([\x21\x23-\x7e\x80-\xff]*)"$/
// a comma may stand inside a tag, too
const parts = /(?:[^",]|"[^"]*"?)+/g

/** Reads an `If-Match` or `If-None-Match` (RFC 9110, 13.1); null for what is none. Empty parts of a list mean nothing. */
export function readTags(header: string): TagList | null {
  if (header.trim() === '*') return '*'
  const written = (header.match(parts) ?? []).map((part) => part.trim()).filter(Boolean)
  const read = written.map((part) => tag.exec(part))
  if (read.length === 0 || read.includes(null)) return null
  return read.map((match) => ({ weak: Boolean(match?.[1]), opaque: match?.[2] ?? '' }))
}

/**
 * Whether `If-None-Match` names what would be answered, by its opaque part: tags are compared weakly there (RFC 9110, 13.1.2).
 * What can't be read names nothing.
 */
export function isHeld(header: string | null, opaque: string): boolean {
  const tags = header ? readTags(header) : null
  return tags === '*' || (tags ?? []).some((each) => each.opaque === opaque)
}
