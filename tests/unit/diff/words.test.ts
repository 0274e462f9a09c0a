import fc from 'fast-check'
import { expect, test } from 'vitest'
import { diffWords } from '../../../src/diff/words.ts'

test('shows the words that changed and leaves the others in place', () => {
  expect(diffWords('Vi lytter til borgerne.', 'Vi lytter mest til borgerne.')).toEqual([
    { kind: 'same', text: 'Vi lytter ' },
    { kind: 'added', text: 'mest ' },
    { kind: 'same', text: 'til borgerne.' },
  ])
})

test('shows words that were replaced one after another as one replacement', () => {
  expect(diffWords('Vi har åbent hele døgnet, men', 'Vi har åbent i alle timer, men')).toEqual([
    { kind: 'same', text: 'Vi har åbent ' },
    { kind: 'removed', text: 'hele døgnet' },
    { kind: 'added', text: 'i alle timer' },
    { kind: 'same', text: ', men' },
  ])
  expect(diffWords('Gå nu', 'Kør nu').map(({ text }) => text)).toEqual(['Gå', 'Kør', ' nu'])
})

test('nothing is one part, and two empty texts are none', () => {
  expect(diffWords('Det samme', 'Det samme')).toEqual([{ kind: 'same', text: 'Det samme' }])
  expect(diffWords('', '')).toEqual([])
})

test('both texts can be read out of the parts, æ, ø and å among them', () => {
  const words = fc
    .array(fc.constantFrom('æble', 'ø', 'å', ' ', '\n', 'Hvad', '?', ',', 'om'))
    .map((all) => all.join(''))
  fc.assert(
    fc.property(words, words, (before, after) => {
      const parts = diffWords(before, after)
      const without = (kind: string) =>
        parts
          .filter((part) => part.kind !== kind)
          .map(({ text }) => text)
          .join('')
      expect(without('added')).toBe(before)
      expect(without('removed')).toBe(after)
    }),
  )
})
