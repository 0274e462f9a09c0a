import { describe, expect, it } from 'vitest'
import { parseInterview } from '../../../src/interviews/parse/index.ts'

/** A megabyte in long lines; in short lines, each of which costs as much as a long one, less. */
const fill = (
  piece: string,
  length = piece.includes('\n') && piece.length < 40 ? 30_000 : 1_000_000,
): string => piece.repeat(Math.ceil(length / piece.length))

/** Texts that invite repeated scanning; up to a megabyte of each. */
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

describe('a long text is read in time that grows with its length', () => {
  it.each(Object.entries(texts))('%s', { timeout: 120_000 }, (_, text) => {
    const before = process.cpuUsage()
    parseInterview(text)
    const { user, system } = process.cpuUsage(before)
    // Processor time, so that a busy machine changes little; what is not linear takes minutes.
    expect((user + system) / 1e6).toBeLessThan(6)
  })
})
