import { expect, test } from 'vitest'
import { countLine, countTests } from '../../../src/cli/lib/testCounts.mjs'

const file = (...states: string[]) => ({
  status: states.includes('failed') ? 'failed' : 'passed',
  assertionResults: states.map((status) => ({ status })),
})
const report = (...testResults: { status: string; assertionResults: { status: string }[] }[]) => ({
  testResults,
})

test('counts every kind of result', () => {
  const counts = countTests(report(file('passed', 'failed', 'pending'), file('passed', 'todo')), 1)
  expect(counts).toEqual({ passed: 2, failed: 1, skipped: 2 })
  expect(countLine(counts)).toBe('2 passed, 1 failed, 2 skipped')
})

test('a file that does not load counts as a failure', () => {
  const broken = { status: 'failed', assertionResults: [] }
  expect(countTests(report(file('passed'), broken), 1)).toMatchObject({ passed: 1, failed: 1 })
})

test('an error outside the tests counts as a failure', () => {
  expect(countTests(report(file('passed')), 1)).toMatchObject({ passed: 1, failed: 1 })
})

test('without a report nothing is claimed', () => {
  expect(countTests(null, 1)).toEqual({ passed: 0, failed: 0, skipped: 0 })
  expect(countLine({ passed: 0, failed: 0, skipped: 0 })).toBe('0 passed, 0 failed')
})
