import type { Server } from 'node:http'

/** Time limits in milliseconds, so that clients who send a byte a minute can't hold all connections. */
export function limitSlowClients(server: Server): void {
  server.headersTimeout = 15_000
  // A large picture on a slow line needs some minutes.
  server.requestTimeout = 5 * 60_000
  server.keepAliveTimeout = 65_000
}
