import { plainOf } from '../../richtext/rich.ts'
import { wordStarts } from '../parse/index.ts'
import type { Arrangement, WordCount } from './types.ts'

/** Counts the words of the text, those that have a place in the interview, and those that are put aside. */
export function countWords({ source, pieces }: Arrangement): WordCount {
  const starts = source.map((paragraph) => wordStarts(plainOf(paragraph)))
  const count = { total: 0, placed: 0, aside: 0 }
  for (const words of starts) count.total += words.length
  for (const { source: at, start, end, sign, label } of pieces) {
    for (const word of starts[at] ?? []) {
      if (word < start || word >= end) continue
      if (label === 'aside' || word < start + sign) count.aside += 1
      else count.placed += 1
    }
  }
  return count
}
