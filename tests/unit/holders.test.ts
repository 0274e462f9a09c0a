import { describe, expect, it } from 'vitest'
import { holdersOn, seatsOn, standingOn, vacanciesOn } from '../../src/handover/holders.ts'
import { isPublicOn, type SeatTerm } from '../../src/handover/terms.ts'

type Term = SeatTerm & { who: string }
const term = (
  who: string,
  startsOn: string,
  endsOn: string | null = null,
  announcedOn: string | null = null,
): Term => ({ who, startsOn, endsOn, announcedOn })
const names = (terms: Term[]) => terms.map((each) => each.who).join(' ')

/*  seats     1            1            3
 *            |--- Ada ----|--- Bo ----------|
 *                         .            |--- Cy ------>
 *                                      . (vacant)
 *                                           |--- Di --->   announced 2026-01-15
 *          2020         2022         2024 2026
 */
const ada = term('Ada', '2020-01-01', '2022-01-01')
const bo = term('Bo', '2022-01-01', '2026-03-01')
const cy = term('Cy', '2024-01-01')
const di = term('Di', '2026-03-01', null, '2026-01-15')
const terms = [di, cy, bo, ada]
const seats = [
  { from: '2024-01-01', seats: 3 },
  { from: '2020-01-01', seats: 1 },
]

describe('who holds the role', () => {
  it.each([
    ['2019-12-31', '', 0, 0],
    ['2020-01-01', 'Ada', 1, 0],
    ['2021-12-31', 'Ada', 1, 0],
    ['2022-01-01', 'Bo', 1, 0],
    ['2024-01-01', 'Bo Cy', 3, 1],
    ['2026-02-28', 'Bo Cy', 3, 1],
    ['2026-03-01', 'Cy Di', 3, 1],
  ])('on %s: %j of %i seats, %i vacant', (day, who, seatCount, vacant) => {
    expect(names(holdersOn(terms, day))).toBe(who)
    expect(seatsOn(seats, day)).toBe(seatCount)
    expect(vacanciesOn(terms, seats, day)).toBe(vacant)
  })

  it('never counts fewer than no vacancies', () => {
    expect(vacanciesOn([bo, cy], [{ from: '2020-01-01', seats: 1 }], '2025-01-01')).toBe(0)
  })

  it('leaves the given lists as they were', () => {
    const given = [...terms]
    standingOn(given, seats, '2026-02-01')
    expect(given).toEqual(terms)
  })
})

describe('what the public may know', () => {
  it('hears of a term on the day it is announced, else on the day it begins', () => {
    expect(isPublicOn(di, '2026-01-14')).toBe(false)
    expect(isPublicOn(di, '2026-01-15')).toBe(true)
    expect(isPublicOn(cy, '2023-12-31')).toBe(false)
    expect(isPublicOn(cy, '2024-01-01')).toBe(true)
    expect(isPublicOn(term('late', '2024-01-01', null, '2024-02-01'), '2024-01-31')).toBe(false)
  })

  it('sorts terms into holders, announced and former', () => {
    const before = standingOn(terms, seats, '2026-01-14')
    expect(names(before.announced)).toBe('')
    const between = standingOn(terms, seats, '2026-02-01')
    expect(names(between.holders)).toBe('Bo Cy')
    expect(names(between.announced)).toBe('Di')
    expect(names(between.former)).toBe('Ada')
    const after = standingOn(terms, seats, '2026-03-01')
    expect(names(after.holders)).toBe('Cy Di')
    expect(names(after.former)).toBe('Bo Ada')
    expect(after.vacancies).toBe(1)
  })
})
