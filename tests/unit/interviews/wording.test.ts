import { describe, expect, it } from 'vitest'
import { wordingAfter } from '../../../src/interviews/wording.ts'

const mod = { da: 'Hvad er mod?', en: 'What is courage?' }
const ro = { da: 'Hvad er ro?', en: 'What is calm?' }
const own = { da: 'Hvad er mod for dig?', en: 'What is courage to you?' }

describe('the wording of an exchange', () => {
  it.each([
    ['a first choice fills both languages', { question: mod, written: '', before: {} }, mod],
    [
      'another choice replaces what was copied',
      { question: ro, previous: mod, written: mod.da, before: mod },
      ro,
    ],
    [
      'another choice leaves what an editor changed earlier',
      { question: ro, previous: mod, written: own.da, before: own },
      own,
    ],
    [
      'another choice leaves what an editor changes now, and replaces the untouched translation',
      { question: ro, previous: mod, written: own.da, before: mod },
      { da: own.da, en: ro.en },
    ],
    [
      'a first choice leaves a question written by hand',
      { question: mod, written: own.da, before: { da: own.da } },
      { da: own.da, en: mod.en },
    ],
    [
      'a question without a translation leaves the old one',
      { question: { da: ro.da }, previous: mod, written: mod.da, before: mod },
      { da: ro.da, en: mod.en },
    ],
  ])('%s', (_what, given, expected) => {
    expect(wordingAfter({ chosenNow: true, language: 'da', ...given })).toEqual(expected)
  })

  it('keeps its words when the question changes in the bank, and fills an emptied one', () => {
    const later = { question: ro, chosenNow: false, language: 'da', before: mod } as const
    expect(wordingAfter({ ...later, written: mod.da })).toEqual(mod)
    expect(wordingAfter({ ...later, written: '' })).toEqual({ da: ro.da, en: mod.en })
  })
})
