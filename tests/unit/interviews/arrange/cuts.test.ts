import { expect, it } from 'vitest'
import {
  type Arrangement,
  arrange,
  cutsOf,
  edited,
  type Piece,
  sentencesOf,
  steppedTo,
} from '../../../../src/interviews/arrange/index.ts'

const text = 'Det gør Bo. »Er han vågen?« spurgte hun f.eks. Ja!'
const arrangement: Arrangement = arrange([
  { kind: 'paragraph', gap: 0, runs: [{ text: 'Hvem kører den?' }] },
  { kind: 'paragraph', gap: 1, runs: [{ text }] },
])
const [question, answer] = arrangement.pieces as [Piece, Piece]
const words = (cuts: number[]) => cuts.map((cut) => text.slice(cut).split(' ')[0])

it('the caret stands in front of every word but the first, and of sentences', () => {
  expect(words(cutsOf(arrangement, answer))).toEqual(text.split(' ').slice(1))
  expect(words(sentencesOf(arrangement, answer))).toEqual(['»Er', 'spurgte', 'Ja!'])
})

it('it steps from place to place, comes in from either side, and stays within', () => {
  const places = [4, 8, 12]
  expect([steppedTo(places, null, 1), steppedTo(places, null, -1)]).toEqual([4, 12])
  expect([steppedTo(places, 8, 1), steppedTo(places, 8, -1)]).toEqual([12, 4])
  // from a word between two sentences
  expect([steppedTo(places, 9, 1), steppedTo(places, 9, -1)]).toEqual([12, 8])
  expect([steppedTo(places, 12, 1), steppedTo(places, 4, -1), steppedTo([], null, 1)]).toEqual([
    ...[null, null, null],
  ])
})

it('a piece that was merged can be parted again at its beginning', () => {
  const merged = edited(arrangement, { kind: 'merge', piece: answer.id })
  const [, below] = merged.pieces as [Piece, Piece]
  expect(cutsOf(merged, below)[0]).toBe(0)
  expect(cutsOf(arrangement, question)[0]).toBeGreaterThan(0)
})
