import type { IncomingMessage, ServerResponse } from 'node:http'
import { longestLifetime, secondsLeft } from '../publishing/lifetime.ts'
import { type Brought, broughtBy } from './brought.ts'
import { type Coding, codingFor, tagHeld, tagIn } from './negotiation.ts'
import type { Keeping, Page } from './page.ts'
import { keysOf } from './surrogateKeys.ts'

/** What is sent with every page of a server, whatever the page. */
export interface Surroundings {
  /** Security headers by path, and by whether the reader came over HTTPS. */
  headersFor(path: string, secure: boolean): Readonly<Record<string, string>>
  isSecure(req: IncomingMessage, brought: Brought): boolean
  /** Whether caches in front of us are told when something changes, so that they may keep pages by themselves. */
  purges: boolean
}

/** When it is now (milliseconds), and for how many seconds nobody knows whether the page is still right; null when it is. */
export interface Moment {
  now: number
  stale: number | null
}

const codings = ['identity', 'gzip', 'br'] as const

/** Answers a request with a page: as it is, compressed, as a mere 304, or as the headers that HEAD asks for. */
export function send(
  req: IncomingMessage,
  res: ServerResponse,
  page: Page,
  surroundings: Surroundings,
  moment: Moment,
  brought: Brought = broughtBy(req),
): void {
  const coding = codingOf(page, brought.accepted)
  const secure = surroundings.isSecure(req, brought)
  const held = tagHeld(brought.held, page.etag, coding)
  if (held !== null && page.status === 200) {
    const head = [...headOf(page, coding, secure, surroundings)]
    replace(head, 'ETag', held)
    res.writeHead(304, withoutContent(inTime(head, page, moment)))
    res.end()
    return
  }
  const head = headOf(page, coding, secure, surroundings)
  res.writeHead(page.status, isUsual(page, moment) ? head : inTime([...head], page, moment))
  if (req.method === 'HEAD') res.end()
  else res.end(coding === 'identity' ? page.body : page.codings[coding])
}

function codingOf({ codings: { br } }: Page, accepted: string | undefined): Coding {
  return br === null ? 'identity' : codingFor(accepted)
}

/** The headers of a page as a flat list, which Node sends fastest. Made once for each form of it. */
function headOf(page: Page, coding: Coding, secure: boolean, around: Surroundings): string[] {
  const index = codings.indexOf(coding) * 2 + Number(secure)
  const known = page.heads[index]
  if (known) return known
  const { headers, body, codings: coded, etag, keeping } = page
  const length = coding === 'identity' ? body.length : (coded[coding]?.length ?? 0)
  const vary = [headers.Vary, coded.br ? 'Accept-Encoding' : ''].filter(Boolean).join(', ')
  const all: Record<string, string> = {
    ...around.headersFor(page.key.replace(/^[^/]*/, ''), secure),
    ...headers,
    'Content-Length': String(length),
    ETag: tagIn(etag, coding),
    'Cache-Control': cacheControl[keeping],
    ...(coding === 'identity' ? {} : { 'Content-Encoding': coding }),
    ...(vary ? { Vary: vary } : {}),
    ...(around.purges ? forCaches(page) : {}),
  }
  const head = Object.entries(all).flat()
  page.heads[index] = head
  return head
}

const cacheControl = {
  asking: 'no-cache',
  minutes: `public, max-age=${longestLifetime}`,
  drawn: 'public, max-age=31536000, s-maxage=3600, immutable',
  forever: 'public, max-age=31536000, immutable',
} as const

/**
 * What caches of our own in front may do (RFC 9213; Surrogate-Control for those that know only that): keep a page for some
 * minutes without asking, because they are told by key when it changes. Browsers and everybody else's caches ask.
 */
function forCaches({ keeping, tags }: Page): Record<string, string> {
  if (isLasting(keeping)) return {}
  const lifetime = `max-age=${longestLifetime}`
  const keys = keysOf(tags)
  return {
    'CDN-Cache-Control': lifetime,
    'Surrogate-Control': lifetime,
    'Surrogate-Key': keys.join(' '),
    'Cache-Tag': keys.join(','),
  }
}

/** Whether the headers as they were made are right at this moment. */
function isUsual({ keeping, until }: Page, { now, stale }: Moment): boolean {
  return stale === null && (isLasting(keeping) || until - now >= longestLifetime * 1000)
}

/** Its address changes with it. */
const isLasting = (keeping: Keeping) => keeping === 'forever' || keeping === 'drawn'

/** Lifetimes that end with the day; a page that may be wrong is kept by nobody, and says so. Changes the list. */
function inTime(head: string[], page: Page, { now, stale }: Moment): string[] {
  if (isLasting(page.keeping)) return head
  const lifetime = stale === null ? secondsLeft(page.until, now) : 0
  if (page.keeping === 'minutes') replace(head, 'Cache-Control', `public, max-age=${lifetime}`)
  for (const name of ['CDN-Cache-Control', 'Surrogate-Control']) {
    replace(head, name, `max-age=${lifetime}`)
  }
  if (stale !== null) {
    replace(head, 'Cache-Control', 'no-cache')
    head.push('Stafet-Stale', String(stale))
  }
  return head
}

function replace(head: string[], name: string, value: string): void {
  const at = head.indexOf(name)
  if (at >= 0) head[at + 1] = value
}

const ofContent = new Set([
  'Content-Type',
  'Content-Length',
  'Content-Encoding',
  'Content-Language',
])

function withoutContent(head: readonly string[]): string[] {
  return head.filter((_, at) => !ofContent.has(head[at - (at % 2)] ?? ''))
}
