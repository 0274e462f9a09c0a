import { describe, expect, it } from 'vitest'
import { problemsOfTerm, type TermDates } from '../../../src/handover/termRules.ts'

/**
 * Timelines: each column is a month of 2025, `=` a month in office; an arrow at the end leaves it open.
 *            123456789012
 */
function drawn(timeline: string): TermDates {
  const first = timeline.indexOf('=')
  const day = (month: number) => new Date(Date.UTC(2025, month, 1)).toISOString().slice(0, 10)
  const open = timeline.endsWith('>')
  return { startsOn: day(first), endsOn: open ? undefined : day(timeline.lastIndexOf('=') + 1) }
}

describe('two terms of one ambassador in one role', () => {
  it.each([
    ['meet at a boundary', '===         ', '   ===      ', 0],
    ['lie apart', '==          ', '     ===    ', 0],
    ['share a month', '====        ', '   ===      ', 1],
    ['lie inside each other', '==========  ', '   ===      ', 1],
    ['are the same', '   ===      ', '   ===      ', 1],
    ['run into an open one', '=====>', '   ===      ', 1],
    ['end where an open one begins', '   ==>', '===         ', 0],
  ])('%s', (_name, one, other, problems) => {
    expect(problemsOfTerm(drawn(one), [drawn(other)])).toHaveLength(problems)
    expect(problemsOfTerm(drawn(other), [drawn(one)])).toHaveLength(problems)
  })

  it('are each named when several overlap', () => {
    const others = [drawn('==          '), drawn('    ==      ')]
    expect(problemsOfTerm(drawn(' ====       '), others)).toHaveLength(2)
  })
})

it.each([
  ['the day it begins', '2025-01-01'],
  ['before it begins', '2024-12-31'],
])('refuses a term that ends %s', (_name, endsOn) => {
  expect(problemsOfTerm({ startsOn: '2025-01-01', endsOn }, [])).toMatchObject([{ path: 'endsOn' }])
})
