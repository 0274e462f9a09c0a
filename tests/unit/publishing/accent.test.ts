import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { accentOf, enough, grounds, ownAccent } from '../../../src/publishing/accent.ts'
import {
  contrastOf,
  fromOklch,
  type Hex,
  parseHex,
  toOklch,
} from '../../../src/publishing/colour.ts'

const anyColour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number): Hex => `#${number.toString(16).padStart(6, '0')}`)

describe('colours', () => {
  it.each([
    ['#BB3316', '#bb3316'],
    [' b31 ', '#bb3311'],
    ['#fff', '#ffffff'],
    ['#ffff', null],
    ['red', null],
    ['#12345g', null],
    ['', null],
  ])('%s is read as %s', (text, expected) => {
    expect(parseHex(text)).toBe(expected)
  })

  // The pairs of WebAIM's contrast checker, which works by the definition in WCAG.
  it.each([
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.48],
    ['#767676', '#ffffff', 4.54],
    ['#0000ff', '#ffffff', 8.59],
    ['#bb3316', '#bb3316', 1],
  ] as const)('%s on %s have the contrast %d', (one, other, ratio) => {
    expect(contrastOf(one, other)).toBeCloseTo(ratio, 2)
    expect(contrastOf(other, one)).toBe(contrastOf(one, other))
  })

  it('survive the way to OKLCH and back', () => {
    fc.assert(fc.property(anyColour, (colour) => fromOklch(toOklch(colour)) === colour))
  })
})

describe('an accent colour', () => {
  it('is refused with its ratio and the nearest shade when text could not be read in it', () => {
    const yellow = accentOf('#ffcc00')
    expect(yellow).toEqual({ ok: false, ratio: expect.closeTo(1.35, 2), nearest: '#876b00' })
  })

  it('gives shades that can be read in both themes, or one that would', () => {
    const { light, dark } = grounds
    fc.assert(
      fc.property(anyColour, (colour) => {
        const found = accentOf(colour)
        if (!found.ok) {
          expect(found.ratio).toBeLessThan(enough)
          expect(accentOf(found.nearest).ok).toBe(true)
          return
        }
        const pairs: [Hex, Hex][] = [
          [found.light.accent, light.paper],
          [found.light.accent, light.surface],
          [found.light.onAccent, found.light.accent],
          [found.light.onField, found.light.field],
          [found.dark.accent, dark.paper],
          [found.dark.accent, dark.surface],
          [found.dark.onAccent, found.dark.accent],
          [found.dark.onField, found.dark.field],
        ]
        for (const [one, other] of pairs) {
          expect(contrastOf(one, other)).toBeGreaterThanOrEqual(enough)
        }
        expect(found.light.accent).toBe(colour)
      }),
    )
  })

  it('keeps its hue where it is made lighter or darker', () => {
    const found = accentOf(ownAccent)
    if (!found.ok) throw new Error('our own accent is refused')
    const { h } = toOklch(ownAccent)
    expect(toOklch(found.dark.accent).h).toBeCloseTo(h, 1)
    expect(toOklch(found.dark.field).h).toBeCloseTo(h, 1)
  })
})
