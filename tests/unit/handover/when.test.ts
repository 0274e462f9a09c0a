import { expect, test } from 'vitest'
import { whenOf, whensOf } from '../../../src/handover/when.ts'

const term = (startsOn: string, endsOn: string | null) => ({ startsOn, endsOn })

test('the first day is current, the end day no longer', () => {
  const one = term('2026-03-01', '2027-03-01')
  expect(whenOf(one, '2026-02-28')).toBe('coming')
  expect(whenOf(one, '2026-03-01')).toBe('current')
  expect(whenOf(one, '2027-02-28')).toBe('current')
  expect(whenOf(one, '2027-03-01')).toBe('former')
  expect(whenOf(term('2026-03-01', null), '2099-01-01')).toBe('current')
})

test('a holder is nothing else, and who comes back is both', () => {
  const before = term('2020-01-01', '2022-01-01')
  const now = term('2026-01-01', null)
  const later = term('2028-01-01', '2030-01-01')
  expect(whensOf([before, now, later], '2026-11-01')).toEqual(['current'])
  expect(whensOf([before, later], '2026-11-01')).toEqual(['coming', 'former'])
  expect(whensOf([before], '2026-11-01')).toEqual(['former'])
  expect(whensOf([], '2026-11-01')).toEqual([])
})
