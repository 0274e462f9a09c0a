import { canonicalPath, decodePath } from './addresses.ts'
import { meaningOf, type SiteQuery } from './query.ts'

/**
 * The one name of a page: its canonical path, encoded anew, and the parameters that mean something there. Two addresses
 * that mean the same have one, and an address that merely looks like another has its own.
 */
export function pageKey(canonical: string, query: SiteQuery): string {
  const path = canonical.split('/').map(encodeURIComponent).join('/')
  return query.size === 0 ? path : `${path}?${new URLSearchParams([...query])}`
}

/** The name of the way from an address that means a page, but is not its own, to the one that is. */
export const moveKey = (address: string): string => `move ${address}`

/** The name under which an address as it was sent is answered; null when it can't be read. */
export function keyOfAddress(address: string): string | null {
  const at = address.indexOf('?')
  const decoded = decodePath(at < 0 ? address : address.slice(0, at))
  if (decoded === null) return null
  const canonical = canonicalPath(decoded)
  if (canonical !== decoded) return moveKey(address)
  return pageKey(canonical, meaningOf(canonical, at < 0 ? '' : address.slice(at)))
}
