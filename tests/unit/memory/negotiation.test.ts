import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { broughtBy } from '../../../src/memory/brought.ts'
import { codingFor, tagHeld } from '../../../src/memory/negotiation.ts'

describe('the coding of a body', () => {
  it.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip;q=1.0, br;q=0.5', 'gzip'],
    ['GZIP', 'gzip'],
    ['x-gzip', 'gzip'],
    ['*', 'br'],
    ['*;q=0', 'identity'],
    ['br;q=0, *', 'gzip'],
    ['br;q=0', 'identity'],
    ['identity;q=1, br;q=0.2', 'identity'],
    ['identity;q=0, gzip', 'gzip'],
    ['deflate', 'identity'],
    ['br;q=nonsense', 'identity'],
  ])('for %j is %s', (accepted, coding) => {
    expect(codingFor(accepted)).toBe(coding)
  })

  it('is found for whatever is sent', () => {
    fc.assert(
      fc.property(fc.string(), (accepted) => {
        expect(['br', 'gzip', 'identity']).toContain(codingFor(accepted))
      }),
    )
  })
})

describe('the tag that a reader holds', () => {
  it.each([
    [undefined, null],
    ['"other"', null],
    ['"abc"', '"abc"'],
    ['W/"abc-br"', '"abc-br"'],
    ['"x", W/"abc-gzip" ,"y"', '"abc-gzip"'],
    ['*', '"abc-br"'],
    ['abc', null],
    ['"abc-zstd"', null],
  ])('in %j is %j', (header, held) => {
    expect(tagHeld(header, 'abc', 'br')).toBe(held)
  })
})

describe('what a request brought', () => {
  const brought = (...rawHeaders: string[]) => broughtBy({ rawHeaders } as never)
  it('is read from the wire, whatever the case, a list from several', () => {
    expect(
      brought('Accept-Encoding', 'gzip', 'accept-encoding', 'br', 'IF-NONE-MATCH', '"a"'),
    ).toMatchObject({ accepted: 'gzip, br', held: '"a"', own: false })
    for (const name of ['Cookie', 'AUTHORIZATION', 'Content-Length', 'transfer-encoding']) {
      expect(brought('Host', 'x', name, '1').own, name).toBe(true)
    }
  })
})
