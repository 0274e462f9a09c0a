import { describe, expect, it } from 'vitest'
import { timelineOf } from '../../../src/handover/timeline.ts'
import { drawnSeats, drawnTerms, month } from './drawn.ts'

const told = (terms: Record<string, string>, seats: string) =>
  timelineOf(drawnTerms(terms), drawnSeats(seats)).map(
    ({ from, to, seats, holders, vacancies }) =>
      `${from} ${to ?? 'on'}: ${seats} [${holders.map(({ name }) => name).join(' ')}] ${vacancies}`,
  )

describe('the timeline of a role', () => {
  it('is empty for a role that never had a seat or a holder', () => {
    expect(timelineOf([], [])).toEqual([])
    expect(timelineOf([], [{ from: '2025-01-01', seats: 0 }])).toEqual([])
  })

  it('begins with a vacancy when nobody holds the first seat yet', () => {
    expect(told({ Anna: '  ==' }, '1')).toEqual([
      `${month(0)} ${month(2)}: 1 [] 1`,
      `${month(2)} ${month(4)}: 1 [Anna] 0`,
      `${month(4)} on: 1 [] 1`,
    ])
  })

  it('passes straight from one to the next on the day the baton is passed', () => {
    expect(told({ Anna: '==', Bo: '  =>' }, '1')).toEqual([
      `${month(0)} ${month(2)}: 1 [Anna] 0`,
      `${month(2)} on: 1 [Bo] 0`,
    ])
  })

  it('tells a gap, and more seats after it', () => {
    expect(told({ Anna: '===', Bo: '     ===', Ida: '     =>' }, '1    3')).toEqual([
      `${month(0)} ${month(3)}: 1 [Anna] 0`,
      `${month(3)} ${month(5)}: 1 [] 1`,
      `${month(5)} ${month(8)}: 3 [Bo Ida] 1`,
      `${month(8)} on: 3 [Ida] 2`,
    ])
  })

  it('is one segment where seats change to the same number', () => {
    expect(told({ Anna: '=>' }, '1  1  1')).toEqual([`${month(0)} on: 1 [Anna] 0`])
  })

  it('shows holders of a role without seats: data from before the rules is not hidden', () => {
    expect(told({ Anna: '==' }, '  1')).toEqual([
      `${month(0)} ${month(2)}: 0 [Anna] 0`,
      `${month(2)} on: 1 [] 1`,
    ])
  })

  it('closes a role whose seats are taken away', () => {
    expect(told({ Anna: '===' }, '1  0')).toEqual([
      `${month(0)} ${month(3)}: 1 [Anna] 0`,
      `${month(3)} on: 0 [] 0`,
    ])
  })
})
