import { describe, expect, it } from 'vitest'
import { parseInterview } from '../../../src/interviews/parse/index.ts'

const MEGABYTE = 1_000_000
const fill = (piece: string): string => piece.repeat(Math.ceil(MEGABYTE / piece.length))

/** Texts that invite repeated scanning; a megabyte of each. */
const texts: Record<string, string> = {
  'one line of words': fill('ord '),
  'one word': fill('a'),
  'one word of capitals': fill('AA'),
  'question marks': fill('?'),
  'lines of a letter': fill('a\n'),
  'lines of a question': fill('Hvad nu?\n'),
  'blank lines': fill('\n'),
  'numbered lines': fill('1. Hvad nu?\n2. Og nu?\nJa.\n'),
  asterisks: fill('*'),
  'opened bold': fill('**a '),
  'lines of opened bold': fill('**a\n'),
  'labels without end': fill('Anne Holm: '),
  'lines of labels': fill('Anne Holm: Ja.\nBo Lund: Hvad?\n'),
  'many speakers': Array.from(
    { length: 40_000 },
    (_, i) => `Anne ${'ABCDEFGH'.charAt(i % 8)}${i.toString(36).replace(/\d/g, 'x')}: Hvad nu?`,
  ).join('\n'),
  'capitalised words': fill('Anne Holm '),
  'lines of names': fill('Anne Holm, direktør i Vandby Kommune\n'),
  'full stops': fill('. '),
  dots: fill('.'),
  dashes: fill('- '),
  quotation: fill('»?« '),
  spaces: `a${fill(' ')}b`,
  'wrapped lines': fill('og så gik vi videre til den næste opgave på den lange liste\n'),
}

describe('a megabyte of text is read in time that grows with its length', () => {
  it.each(Object.entries(texts))(
    '%s',
    (_, text) => {
      const start = performance.now()
      parseInterview(text)
      // Generous, for a busy machine; anything that is not linear takes minutes.
      expect(performance.now() - start).toBeLessThan(8000)
    },
    60_000,
  )
})
