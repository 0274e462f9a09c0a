import { describe, expect, it } from 'vitest'
import { calendarDayIn, isDay } from '../../src/handover/calendar.ts'
import { contains, dayBefore } from '../../src/handover/intervals.ts'
import { dayOf } from '../../src/site/dates.ts'

describe('calendar days', () => {
  it.each(['2026-03-01', '2024-02-29', '1999-12-31'])('knows %s', (day) => {
    expect(isDay(day)).toBe(true)
  })
  it.each(['2026-02-30', '2025-02-29', '2026-13-01', '2026-00-10', '26-01-01', '', '2026-03-01T'])(
    'refuses %j',
    (day) => {
      expect(isDay(day)).toBe(false)
    },
  )
  it('reads the day of a stored date', () => {
    expect(dayOf('2026-03-01T12:00:00.000Z')).toBe('2026-03-01')
    expect(dayOf('2026-03-01')).toBe('2026-03-01')
    expect(dayOf('sometime')).toBeNull()
    expect(dayOf(null)).toBeNull()
  })
  it('goes back over months, years and leap days', () => {
    expect(dayBefore('2026-03-01')).toBe('2026-02-28')
    expect(dayBefore('2024-03-01')).toBe('2024-02-29')
    expect(dayBefore('2026-01-01')).toBe('2025-12-31')
  })
})

describe('the day in a time zone', () => {
  const cases: [moment: string, zone: string, day: string][] = [
    ['2026-02-28T22:59:59Z', 'Europe/Copenhagen', '2026-02-28'],
    ['2026-02-28T23:00:00Z', 'Europe/Copenhagen', '2026-03-01'],
    ['2026-06-30T21:59:59Z', 'Europe/Copenhagen', '2026-06-30'],
    ['2026-06-30T22:00:00Z', 'Europe/Copenhagen', '2026-07-01'],
    ['2026-03-29T01:00:00Z', 'Europe/Copenhagen', '2026-03-29'],
    ['2026-03-01T01:00:00Z', 'America/Nuuk', '2026-02-28'],
    ['2026-02-28T12:00:00Z', 'Pacific/Auckland', '2026-03-01'],
  ]
  it.each(cases)('%s in %s is %s', (moment, zone, day) => {
    expect(calendarDayIn(zone, new Date(moment))).toBe(day)
  })
})

describe('half-open intervals', () => {
  const term = { startsOn: '2024-03-01', endsOn: '2026-03-01' }
  it.each([
    ['2024-02-29', false],
    ['2024-03-01', true],
    ['2026-02-28', true],
    ['2026-03-01', false],
  ])('on %s: %s', (day, inside) => {
    expect(contains(term, day)).toBe(inside)
  })
  it('without an end it goes on, without a start it always was', () => {
    expect(contains({ startsOn: '2024-03-01', endsOn: null }, '2999-01-01')).toBe(true)
    expect(contains({ startsOn: null, endsOn: '2024-03-01' }, '1900-01-01')).toBe(true)
  })
})
