import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keyOfAddress } from '../../../src/site/keys.ts'

describe('the key of an address', () => {
  it.each([
    ['/interviews', '/interviews'],
    ['/interviews?utm_source=x', '/interviews'],
    ['/interviews?x=1&page=2&y=2', '/interviews?page=2'],
    ['/%69nterviews', '/interviews'],
    ['/interviews%3Fpage=2', '/interviews%3Fpage%3D2'],
    ['/Interviews', 'move /Interviews'],
    ['/interviews/', 'move /interviews/'],
    ['/%00', null],
    ['/%zz', null],
  ])('%s is %s', (address, key) => {
    expect(keyOfAddress(address)).toBe(key)
  })

  const address = fc
    .array(
      fc.constantFrom(
        '/',
        'interviews',
        'cases',
        'en',
        'a',
        'Æ',
        '%3F',
        '?',
        '=',
        '&',
        'page',
        '2',
        '%2F',
        '%20',
        '+',
        '.',
      ),
      { maxLength: 12 },
    )
    .map((parts) => `/${parts.join('')}`)

  it('is its own key, so that no page answers at an address that means another', () => {
    fc.assert(
      fc.property(address, (each) => {
        const key = keyOfAddress(each)
        if (key?.startsWith('/')) expect(keyOfAddress(key)).toBe(key)
      }),
    )
  })
})
