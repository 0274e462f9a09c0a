import { describe, expect, it } from 'vitest'
import { isMonth, monthAfter, weeksOf } from '../../../../src/publishing/schedule/month.ts'
import { sayMoment } from '../../../../src/publishing/schedule/sayMoment.ts'

describe('a month of the calendar', () => {
  it.each([
    ['2026-11', true],
    ['2026-13', false],
    ['2026-1', false],
    ['1926-11', false],
    ['2026-11-01', false],
    [['2026-11'], false],
    [undefined, false],
  ])('is one: %j', (text, answer) => {
    expect(isMonth(text)).toBe(answer)
  })
  it('has neighbours, over the turn of the year too', () => {
    expect(monthAfter('2026-12', 1)).toBe('2027-01')
    expect(monthAfter('2026-01', -1)).toBe('2025-12')
    expect(monthAfter('2026-06', 0)).toBe('2026-06')
  })
  it.each([
    // begins on a Monday and ends on a Sunday
    ['2027-02', '2027-02-01', '2027-02-28', 4],
    ['2026-11', '2026-10-26', '2026-12-06', 6],
    // with the nights on which the clocks change
    ['2026-03', '2026-02-23', '2026-04-05', 6],
    ['2026-10', '2026-09-28', '2026-11-01', 5],
  ])('%s from %s to %s', (month, first, last, count) => {
    const weeks = weeksOf(month)
    expect([weeks[0]?.[0], weeks.at(-1)?.[6], weeks.length]).toEqual([first, last, count])
    expect(new Set(weeks.flat()).size).toBe(count * 7)
  })
})

it('says a moment as the site’s clocks do', () => {
  const moment = new Date('2027-07-01T07:05:00Z')
  expect(sayMoment('Europe/Copenhagen', moment)).toEqual({
    da: '1. juli 2027 kl. 9.05',
    en: '1 July 2027 at 09:05',
  })
})
