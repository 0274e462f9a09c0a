/** How a body can be sent. */
export type Coding = 'br' | 'gzip' | 'identity'

/** Browsers send a handful of different headers; what others invent must not fill the memory. */
const mostRemembered = 200
const remembered = new Map<string, Coding>()

/** The smallest coding that an Accept-Encoding header takes (RFC 9110, 12.5.3). Whoever takes nothing of ours gets it plain. */
export function codingFor(accepted: string | undefined): Coding {
  if (accepted === undefined || accepted === '') return 'identity'
  const known = remembered.get(accepted)
  if (known) return known
  const coding = choose(accepted)
  if (remembered.size < mostRemembered) remembered.set(accepted, coding)
  return coding
}

function choose(accepted: string): Coding {
  const weights = new Map(
    accepted.split(',').map((part): [string, number] => {
      const [name = '', ...parameters] = part
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/)
      const weight = parameters.find((each) => each.startsWith('q='))?.slice(2)
      return [name === 'x-gzip' ? 'gzip' : name, weight === undefined ? 1 : Number(weight) || 0]
    }),
  )
  const weightOf = (name: string) => weights.get(name) ?? weights.get('*') ?? 0
  const plain = weights.get('identity') ?? weights.get('*') ?? 0
  const [best] = (['br', 'gzip'] as const)
    .filter((name) => weightOf(name) > 0 && weightOf(name) >= plain)
    .sort((a, b) => weightOf(b) - weightOf(a))
  return best ?? 'identity'
}

/** The entity tag of a body in a coding: strong, so each coding has its own. */
export const tagIn = (etag: string, coding: Coding): string =>
  coding === 'identity' ? `"${etag}"` : `"${etag}-${coding}"`

/**
 * The entity tag, out of an If-None-Match list, that says that the reader has this body already, in whatever coding;
 * null when none does. Tags are compared weakly (RFC 9110, 13.1.2); `*` stands for the one that would be sent.
 */
export function tagHeld(header: string | undefined, etag: string, coding: Coding): string | null {
  if (header === undefined || header === '') return null
  const listed = header.split(',').map((each) => each.trim().replace(/^W\//, ''))
  if (listed.includes('*')) return tagIn(etag, coding)
  const codings: Coding[] = [coding, 'identity', 'gzip', 'br']
  const held = codings.find((each) => listed.includes(tagIn(etag, each)))
  return held ? tagIn(etag, held) : null
}
