import { createServer, type IncomingHttpHeaders, type RequestListener, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Payload } from 'payload'

export type Answer = {
  status: number
  headers: IncomingHttpHeaders
  text: string
  /** The body as JSON, or undefined when it isn't. */
  json: unknown
}

export type Asked = {
  method?: string
  headers?: Record<string, string | string[] | undefined>
  /** Text, bytes, pieces (sent chunked, without a length), or anything else as JSON. */
  body?: unknown
}

export type TestApp = {
  url: string
  /** Sends a path exactly as written; `fetch` would tidy it up. */
  ask(path: string, asked?: Asked): Promise<Answer>
  stop(): Promise<void>
}

type PayloadCache = Map<string, object>

/** Lets handlers that look for Payload by themselves (`getPayload`) find this one. */
export function provide(payload: Payload): void {
  const cache = (globalThis as unknown as { _payload: PayloadCache })._payload
  const entry = { payload, promise: null, initializedCrons: true, reload: false, ws: null }
  cache.set('default', entry)
}

/** Serves an app on a free loopback port. */
export async function startApp(app: RequestListener): Promise<TestApp> {
  const server = createServer(app)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    ask: (path, asked) => ask(port, path, asked),
    stop: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections()
        server.close((error) => (error ? reject(error) : resolve()))
      }),
  }
}

/** Sends a request to a port of this machine, on a connection of its own. */
export function ask(
  port: number,
  path: string,
  { method = 'GET', headers = {}, body }: Asked = {},
) {
  return new Promise<Answer>((resolve, reject) => {
    const pieces = Array.isArray(body) && body.every((each) => Buffer.isBuffer(each)) ? body : null
    const isRaw = typeof body === 'string' || Buffer.isBuffer(body)
    const whole = body === undefined || pieces ? undefined : isRaw ? body : JSON.stringify(body)
    const type = whole !== undefined && !isRaw ? { 'content-type': 'application/json' } : {}
    const length = whole !== undefined ? { 'content-length': String(Buffer.byteLength(whole)) } : {}
    const sent = request({
      port,
      host: '127.0.0.1',
      // a connection of its own: what one request does to it must not hit another
      agent: false,
      path,
      method,
      headers: { ...type, ...length, ...headers },
    })
    let answered = false
    sent.on('response', (response) => {
      answered = true
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8')
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text,
          json: jsonOf(text),
        })
        sent.destroy()
      })
    })
    // a refused upload is answered before it has all been sent
    sent.on('error', (error) => {
      if (!answered) setTimeout(() => answered || reject(error), 50)
    })
    for (const piece of pieces ?? []) sent.write(piece)
    sent.end(whole)
  })
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The messages of an answer in Payload's error shape. */
export function messagesOf({ json }: Answer): string[] {
  const errors = (json as { errors?: { message: string }[] } | undefined)?.errors ?? []
  return errors.map(({ message }) => message)
}
