/** What is listed: the filter, the words searched for and the order, as Payload's list has them. */
export interface Listed {
  where?: unknown
  search?: unknown
  sort?: unknown
}

/** The address of an export of a list: of what is chosen in it, or of everything in it. */
export function exportAddress(
  collection: string,
  format: 'csv' | 'json',
  { listed, ids, locale }: { listed: Listed; ids: readonly string[]; locale: string },
): string {
  const query = new URLSearchParams({ format, locale })
  if (typeof listed.sort === 'string' && listed.sort) query.set('sort', listed.sort)
  if (typeof listed.search === 'string' && listed.search) query.set('search', listed.search)
  if (ids.length > 0) query.set('ids', ids.join(','))
  else append(query, 'where', listed.where)
  return `/api/${collection}/export?${query}`
}

/** Writes a filter as the API reads it: `where[and][0][title][like]=…`. */
function append(query: URLSearchParams, name: string, value: unknown): void {
  if (value === null || value === undefined) return
  if (typeof value !== 'object') query.append(name, String(value))
  else for (const [key, inner] of Object.entries(value)) append(query, `${name}[${key}]`, inner)
}
