/** An old path of the site and where it leads. */
export interface Redirect {
  from: string
  to: string
}

/** What to write so that a new redirect holds and none of the others leads through it. */
export interface RedirectChanges {
  remove: string[]
  put: Redirect[]
}

const pathPattern = /^\/(?!en(?:\/|$))(?:[a-z0-9-]+(?:\/[a-z0-9-]+)*)?$/

/** Whether the text is a path on the site as redirects use it: lower-case, no trailing slash, no `/en`. */
export const isSitePath = (text: string): boolean => pathPattern.test(text)

/** Where `path` leads in the end; `undefined` when the redirects go round in a circle. */
export function destinationOf(path: string, redirects: readonly Redirect[]): string | undefined {
  const next = new Map(redirects.map(({ from, to }) => [from, to]))
  const seen = new Set<string>()
  let at = path
  for (let to = next.get(at); to !== undefined; to = next.get(at)) {
    if (seen.has(at)) return undefined
    seen.add(at)
    at = to
  }
  return at
}

/**
 * A published page has moved: `from` must lead to `to`, which is a live page again or for the first time.
 * Whatever led to `from` now leads straight to `to`; a redirect away from `to` is dropped, so no circle can arise.
 */
export function afterMove(
  redirects: readonly Redirect[],
  from: string,
  to: string,
): RedirectChanges {
  const others = redirects.filter((one) => one.from !== to && one.from !== from)
  return {
    remove: redirects.filter((one) => one.from === to).map((one) => one.from),
    put: [{ from, to }, ...others.filter((one) => one.to === from).map((one) => ({ ...one, to }))],
  }
}

/**
 * An editor asks for a redirect. Flattened to its end and with whatever led to `from` brought along, or refused
 * with `loop` when it would lead back to itself.
 */
export function afterRequest(
  redirects: readonly Redirect[],
  { from, to }: Redirect,
): { ok: true; put: Redirect[] } | { ok: false; reason: 'loop' } {
  const others = redirects.filter((one) => one.from !== from)
  const end = destinationOf(to, others)
  if (end === undefined || end === from) return { ok: false, reason: 'loop' }
  const followers = others.filter((one) => one.to === from).map((one) => ({ ...one, to: end }))
  return { ok: true, put: [{ from, to: end }, ...followers] }
}
