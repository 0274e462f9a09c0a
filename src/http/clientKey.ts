import type { Request } from 'express'
import { ipKeyGenerator } from 'express-rate-limit'

/** Providers give every customer a /64 at least: one address of it more is no other client. */
const ipv6Subnet = 64

/**
 * Who sends a request, as a key to count by: the IPv4 address, or the IPv6 /64 network. Behind
 * proxies of ours it is the address the outermost of them saw; what else `X-Forwarded-For` claims
 * is the client's own word and isn't heard.
 * @param trustedHops how many proxies in front of the server are ours
 */
export function clientKey(req: Request, trustedHops: number): string {
  const forwarded = String(req.headers['x-forwarded-for'] ?? '')
  const hops = forwarded
    .split(',')
    .map((hop) => hop.trim())
    .filter(Boolean)
    .reverse()
  const way = [req.socket.remoteAddress ?? '', ...hops]
  const address = way[Math.min(trustedHops, way.length - 1)] ?? ''
  // IPv4 inside IPv6, as sockets that listen on both report it.
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '')
  return plain.includes(':') ? ipKeyGenerator(plain, ipv6Subnet) : plain
}
