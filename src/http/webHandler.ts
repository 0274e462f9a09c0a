import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream as NodeReadableStream } from 'node:stream/web'
import type { Request as ExpressRequest, Response as ExpressResponse } from 'express'

/** Headers about one connection, which mean nothing to a handler inside the process. */
const hopByHop = new Set([
  'connection',
  'content-length',
  'expect',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
])

type Options = {
  /** Absolute; by default what the client asked for. */
  url?: string
  method?: string
  /** The body when it has been read already; by default it streams from the connection. */
  body?: BodyInit | null
  /** Most bytes of a streamed body; more breaks it off with the error that this gives. */
  limit?: { bytes: number; error: () => Error }
}

/** The errors with which streamed bodies broke off, by the request that they belong to. */
const brokenOff = new WeakMap<ExpressRequest, Error>()

/** Payload adds its own to every answer; which pages of other sites may read is said in guards/cors.ts alone. */
const crossOrigin = /^access-control-/

/** A body given as text or form names its own type; the client's header would have the wrong boundary. */
function headersOf(req: ExpressRequest, ownType: boolean): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(req.headers)) {
    if (value === undefined || hopByHop.has(name) || name.startsWith(':')) continue
    if (ownType && name === 'content-type') continue
    for (const each of Array.isArray(value) ? value : [value]) headers.append(name, each)
  }
  return headers
}

/**
 * A web Request of Node's request. Its signal aborts when the client goes away before the answer is complete.
 */
export function toWebRequest(
  req: ExpressRequest,
  res: ExpressResponse,
  options: Options = {},
): Request {
  const method = options.method ?? req.method
  const given = options.body !== undefined
  const bodiless = method === 'GET' || method === 'HEAD'
  const abort = new AbortController()
  res.once('close', () => {
    if (!res.writableFinished) abort.abort()
  })
  const init: RequestInit & { duplex?: 'half' } = {
    method,
    headers: headersOf(req, given),
    signal: abort.signal,
  }
  if (!bodiless && given) init.body = options.body ?? null
  else if (!bodiless && hasBody(req)) {
    init.body = streamOf(req, options.limit)
    // the answer may begin before the body has been read
    init.duplex = 'half'
  }
  const url = options.url ?? `${req.protocol}://${req.host}${req.originalUrl}`
  return new Request(url, init)
}

function hasBody(req: ExpressRequest): boolean {
  return req.headers['transfer-encoding'] !== undefined || Number(req.headers['content-length']) > 0
}

function streamOf(req: ExpressRequest, limit: Options['limit']): ReadableStream<Uint8Array> {
  let size = 0
  const counter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length
      if (!limit || size <= limit.bytes) return done(null, chunk)
      const error = limit.error()
      brokenOff.set(req, error)
      done(error)
    },
  })
  req.once('error', (error) => counter.destroy(error))
  req.once('close', () => {
    if (!req.readableEnded) counter.destroy()
  })
  // whoever reads the web stream hears of the error; here it only must not be unhandled
  counter.on('error', () => req.unpipe(counter))
  req.pipe(counter)
  return Readable.toWeb(counter) as unknown as ReadableStream<Uint8Array>
}

/** The error that broke off the request's streamed body, if one did: it explains whatever failed after it. */
export function bodyError(req: ExpressRequest): Error | undefined {
  return brokenOff.get(req)
}

const withoutBody = new Set([101, 204, 205, 304])

/**
 * Writes a web Response to Node's. Several Set-Cookie headers stay several. HEAD, 204 and 304 get no body. When
 * the body fails midway the connection is cut, so that the client sees that it is incomplete.
 */
export async function sendWebResponse(
  req: ExpressRequest,
  res: ExpressResponse,
  response: Response,
): Promise<void> {
  res.status(response.status)
  for (const [name, value] of response.headers) {
    if (name === 'set-cookie' || hopByHop.has(name) || crossOrigin.test(name)) continue
    res.setHeader(name, value)
  }
  const length = response.headers.get('content-length')
  if (length !== null && req.method !== 'HEAD') res.setHeader('content-length', length)
  const cookies = response.headers.getSetCookie()
  if (cookies.length > 0) res.appendHeader('set-cookie', cookies)
  if (req.method === 'HEAD' || withoutBody.has(response.status) || !response.body) {
    // nobody will read it: a file behind it must be closed
    await response.body?.cancel().catch(() => undefined)
    res.end()
    return
  }
  const body = Readable.fromWeb(response.body as unknown as NodeReadableStream<Uint8Array>)
  try {
    await pipeline(body, res)
  } catch {
    res.destroy()
  }
}
