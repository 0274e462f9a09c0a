import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What the site answers to an address. */
export interface Answered {
  status: number
  /** The content type; empty without one. */
  type: string
  /** Where a redirect leads, as written. */
  location: string | null
  headers: Headers
  body: Buffer
}

export type Ask = (address: string) => Promise<Answered>

/** Lets `work` ask an app as any reader does, over a loopback port that nobody else knows of. */
export async function askingApp<T>(
  app: RequestListener,
  work: (ask: Ask) => Promise<T>,
): Promise<T> {
  const server = createServer(app)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  try {
    return await work((address) => askAt(`http://127.0.0.1:${port}${address}`))
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

async function askAt(url: string): Promise<Answered> {
  const response = await fetch(url, { redirect: 'manual' })
  return {
    status: response.status,
    type: response.headers.get('content-type') ?? '',
    location: response.headers.get('location'),
    headers: response.headers,
    body: Buffer.from(await response.arrayBuffer()),
  }
}
