import type { IncomingMessage } from 'node:http'

/** What a request brought along that an answer may depend on, as it came over the wire. */
export interface Brought {
  /** Something that could tell one reader from another, or a body. */
  own: boolean
  accepted: string | undefined
  held: string | undefined
  language: string | undefined
  protocol: string | undefined
}

/**
 * Reads it from the headers as they were sent. Node makes an object of all headers when it is first asked for; most answers
 * from memory need three of them at the most, and this takes a tenth of the time.
 */
export function broughtBy({ rawHeaders }: IncomingMessage): Brought {
  const brought: Brought = {
    own: false,
    accepted: undefined,
    held: undefined,
    language: undefined,
    protocol: undefined,
  }
  for (let at = 0; at + 1 < rawHeaders.length; at += 2) {
    const name = rawHeaders[at] ?? ''
    const value = rawHeaders[at + 1] ?? ''
    if (lengths.has(name.length)) note(brought, name.toLowerCase(), value)
  }
  return brought
}

function note(brought: Brought, name: string, value: string): void {
  switch (name) {
    case 'cookie':
    case 'authorization':
    case 'content-length':
    case 'transfer-encoding':
      brought.own = true
      return
    case 'accept-encoding':
      brought.accepted = both(brought.accepted, value)
      return
    case 'accept-language':
      brought.language = both(brought.language, value)
      return
    case 'if-none-match':
      brought.held = both(brought.held, value)
      return
    case 'x-forwarded-proto':
      brought.protocol = both(brought.protocol, value)
  }
}

/** A header that comes twice is one list (RFC 9110, 5.2). */
const both = (first: string | undefined, second: string) =>
  first === undefined ? second : `${first}, ${second}`

const lengths = new Set([6, 13, 14, 15, 17])
