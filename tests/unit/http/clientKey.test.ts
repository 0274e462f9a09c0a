import type { Request } from 'express'
import { describe, expect, it } from 'vitest'
import { clientKey } from '../../../src/http/clientKey.ts'

const request = (remoteAddress: string, forwarded?: string): Request =>
  ({
    headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
    socket: { remoteAddress },
  }) as unknown as Request

describe('the client of a request', () => {
  it.each([
    // hops, socket, X-Forwarded-For, key
    [0, '203.0.113.7', undefined, '203.0.113.7'],
    [0, '203.0.113.7', '1.2.3.4', '203.0.113.7'],
    [1, '10.0.0.1', '203.0.113.7', '203.0.113.7'],
    [1, '10.0.0.1', '6.6.6.6, 203.0.113.7', '203.0.113.7'],
    [2, '10.0.0.1', '6.6.6.6, 203.0.113.7, 10.0.0.2', '203.0.113.7'],
    [2, '10.0.0.1', '203.0.113.7', '203.0.113.7'],
    [1, '10.0.0.1', undefined, '10.0.0.1'],
    [0, '::ffff:203.0.113.7', undefined, '203.0.113.7'],
  ])('%i hops, %s, %s', (hops, socket, forwarded, key) => {
    expect(clientKey(request(socket, forwarded), hops)).toBe(key)
  })

  it('takes an IPv6 network of 64 bits as one client', () => {
    const at = (address: string) => clientKey(request(address), 0)
    expect(at('2001:db8:1:2::1')).toBe(at('2001:db8:1:2:ffff::9'))
    expect(at('2001:db8:1:2::1')).not.toBe(at('2001:db8:1:3::1'))
  })
})
