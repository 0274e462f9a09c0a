import { describe, expect, it } from 'vitest'
import { compareExchanges } from '../../../src/interviews/compareExchanges.ts'

const list = (ids: string) => [...ids].map((id) => ({ id, wording: `Spørgsmål ${id}?` }))

/** `+a` was added, `-a` removed, `~a` moved. */
const drawn = (before: string, after: string): string =>
  compareExchanges(list(before), list(after))
    .map(({ kind, moved, before: old, after: now }) => {
      const sign = kind === 'added' ? '+' : kind === 'removed' ? '-' : moved ? '~' : ''
      return sign + (now?.id ?? old?.id)
    })
    .join(' ')

describe('the exchanges of two versions', () => {
  it.each([
    ['abc', 'abc', 'a b c'],
    ['abc', 'abxc', 'a b +x c'],
    ['abc', 'ac', 'a -b c'],
    ['abc', 'bc', '-a b c'],
    ['abcd', 'dabc', '~d a b c'],
    ['abcd', 'bcda', 'b c d ~a'],
    ['abcd', 'ad', 'a -b -c d'],
    ['abc', '', '-a -b -c'],
    ['', 'ab', '+a +b'],
    ['abc', 'xcb', '-a +x c ~b'],
  ])('%s became %s: %s', (before, after, expected) => {
    expect(drawn(before, after)).toBe(expected)
  })

  it('tells the places that an exchange had and has', () => {
    expect(compareExchanges(list('ab'), list('ba'))).toMatchObject([
      { kind: 'kept', from: 2, to: 1 },
      { kind: 'kept', from: 1, to: 2 },
    ])
  })
})
