import type { TLSSocket } from 'node:tls'
import type { Surroundings } from '../../memory/index.ts'

/** Whether a reader came over HTTPS: as Express finds it out, for requests that never reach Express. */
export function secureBy(trustedHops: number): Surroundings['isSecure'] {
  return ({ socket }, { protocol = '' }) => {
    if ((socket as TLSSocket).encrypted) return true
    return trustedHops > 0 && protocol.split(',', 1)[0]?.trim() === 'https'
  }
}
