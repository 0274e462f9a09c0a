import { expect, it } from 'vitest'
import { sameWords } from '../../../src/interviews/matching.ts'

const bank = [
  { id: 1, text: 'Hvad optager dig lige nu?' },
  { id: 2, text: 'Fortæl om holdet!' },
  { id: 3, text: null },
]

it.each([
  ['hvad  optager dig lige nu', 1],
  ['»Hvad optager dig lige nu?«', 1],
  ['FORTÆL OM HOLDET', 2],
  ['Hvad optager dig?', undefined],
  ['???', undefined],
])('%s', (text, id) => expect(sameWords(text, bank, (one) => one.text)?.id).toBe(id))
