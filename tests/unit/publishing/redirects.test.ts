import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  afterMove,
  afterRequest,
  destinationOf,
  isSitePath,
  type Redirect,
} from '../../../src/publishing/redirects.ts'

/** Redirects after changes were written. */
function applied(redirects: readonly Redirect[], remove: string[], put: Redirect[]): Redirect[] {
  const byFrom = new Map(redirects.map((one) => [one.from, one]))
  for (const from of remove) byFrom.delete(from)
  for (const one of put) byFrom.set(one.from, one)
  return [...byFrom.values()]
}

const paths = fc.constantFrom('/a', '/b', '/c', '/d', '/e')

describe('pages that move', () => {
  it('leave redirects of one hop, none away from a live page, whatever the order of moves', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(paths, paths), { maxLength: 12 }), (moves) => {
        let redirects: Redirect[] = []
        for (const [from, to] of moves.filter(([a, b]) => a !== b)) {
          const { remove, put } = afterMove(redirects, from, to)
          redirects = applied(redirects, remove, put)
          expect(destinationOf(from, redirects)).toBe(to)
          expect(redirects.some((one) => one.from === to)).toBe(false)
          for (const one of redirects) expect(destinationOf(one.from, redirects)).toBe(one.to)
        }
      }),
    )
  })
})

describe('redirects that editors ask for', () => {
  const chain = [
    { from: '/a', to: '/b' },
    { from: '/x', to: '/y' },
  ]
  it('go straight to the end and bring along what led to them', () => {
    expect(afterRequest(chain, { from: '/b', to: '/x' })).toEqual({
      ok: true,
      put: [
        { from: '/b', to: '/y' },
        { from: '/a', to: '/y' },
      ],
    })
  })
  it.each([
    { from: '/b', to: '/a' },
    { from: '/b', to: '/b' },
  ])('refuse a circle: $from to $to', (wanted) => {
    expect(afterRequest(chain, wanted)).toEqual({ ok: false, reason: 'loop' })
  })
})

it.each([
  ['/interviews/mod', true],
  ['/', true],
  ['/en/interviews/mod', false],
  ['/en', false],
  ['/english', true],
  ['interviews', false],
  ['/Mod', false],
  ['/mod/', false],
  ['//evil.example', false],
  ['https://evil.example', false],
])('isSitePath(%s) is %s', (path, expected) => expect(isSitePath(path)).toBe(expected))
