import type { IncomingMessage } from 'node:http'
import type { TLSSocket } from 'node:tls'

/** Whether a reader came over HTTPS: as Express finds it out, for requests that never reach Express. */
export function secureBy(trustedHops: number): (req: IncomingMessage) => boolean {
  return ({ socket, headers }) => {
    if ((socket as TLSSocket).encrypted) return true
    if (trustedHops === 0) return false
    const forwarded = String(headers['x-forwarded-proto'] ?? '')
    return forwarded.split(',', 1)[0]?.trim() === 'https'
  }
}
