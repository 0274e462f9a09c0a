import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../src/handover/calendar.ts'
import { holdersOn, seatsOn } from '../../../src/handover/holders.ts'
import { contains, overlap } from '../../../src/handover/intervals.ts'
import { lanesOf } from '../../../src/handover/lanes.ts'
import type { Term } from '../../../src/handover/terms.ts'
import { drawnSeats, drawnTerms, month } from './drawn.ts'

/** Each lane as a line: names where somebody holds the seat, `-` where it is vacant, a blank where there is none. */
const lanes = (terms: Record<string, string>, seats: string, columns = 12) =>
  lanesOf(drawnTerms(terms), drawnSeats(seats)).map((lane) =>
    Array.from({ length: columns }, (_, column) => {
      const day = month(column)
      const held = lane.terms.find((term) => contains(term, day))
      if (held) return held.name.at(0)
      const vacant = lane.vacancies.some(({ from, to }) =>
        contains({ startsOn: from, endsOn: to }, day),
      )
      return vacant ? '-' : ' '
    }).join(''),
  )

describe('the lanes of a role', () => {
  it('are none without seats and holders', () => {
    expect(lanesOf([], [])).toEqual([])
  })

  it('follow one seat through a vacancy', () => {
    expect(lanes({ Anna: '===', Bo: '     ==' }, '1')).toEqual(['AAA--BB-----'])
  })

  it('give a successor the seat of whoever leaves that day', () => {
    const terms = { Anna: '======', Bo: '===', Ida: '   ====', Per: '      ===' }
    expect(lanes(terms, '2', 9)).toEqual(['AAAAAAPPP', 'BBBIIII--'])
  })

  it('leave somebody appointed anew in their seat', () => {
    const terms = { Bo: '===', Anna1: '===', Anna2: '   ===', Cai: '   ===' }
    expect(lanes(terms, '2', 6)).toEqual(['BBBCCC', 'AAAAAA'])
  })

  it('add seats below, and take them away where nobody sits', () => {
    expect(lanes({ Anna: '==', Bo: '   ======' }, '1   3   1', 10)).toEqual([
      'AA-BBBBBB-',
      '    ----  ',
      '    ----  ',
    ])
  })

  it('close the seat of whoever leaves when the seats become fewer', () => {
    expect(lanes({ Anna: '===', Bo: '======' }, '2  1', 7)).toEqual(['AAA    ', 'BBBBBB-'])
  })

  it('show holders of seats that never were: data from before the rules is not hidden', () => {
    expect(lanes({ Anna: '===', Bo: '===' }, '1', 4)).toEqual(['AAA-', 'BBB '])
  })
})

const origin = '2024-01-01'
const day = fc.nat(60).map((offset) => addDays(origin, offset))
const term = fc.record({
  startsOn: day,
  length: fc.option(fc.integer({ min: 1, max: 40 })),
  ambassador: fc.constantFrom('anna', 'bo', 'ida', 'per'),
})
const role = fc.record({
  terms: fc.array(term, { maxLength: 10 }).map((drawn) =>
    drawn.map(
      ({ startsOn, length, ambassador }, index): Term => ({
        id: String(index),
        ambassador,
        name: ambassador,
        kind: 'ordinary',
        startsOn,
        endsOn: length === null ? null : addDays(startsOn, length),
        announcedOn: null,
        yielded: null,
      }),
    ),
  ),
  seats: fc.uniqueArray(fc.record({ from: day, seats: fc.nat(4) }), {
    maxLength: 5,
    selector: ({ from }) => from,
  }),
})

describe('the lanes of any role', () => {
  it('hold every term exactly once, without overlaps, and on each day as many seats as there are', () => {
    fc.assert(
      fc.property(role, ({ terms, seats }) => {
        const lanes = lanesOf(terms, seats)
        const placed = lanes.flatMap((lane) => lane.terms)
        expect(placed.map(({ id }) => id).sort()).toEqual(terms.map(({ id }) => id).sort())
        for (const lane of lanes) {
          const spans = [
            ...lane.terms,
            ...lane.vacancies.map(({ from, to }) => ({ startsOn: from, endsOn: to })),
          ]
          spans.forEach((one, index) => {
            expect(spans.slice(index + 1).some((other) => overlap(one, other))).toBe(false)
          })
        }
        const days = Array.from({ length: 112 }, (_, offset) => addDays(origin, offset - 1))
        const wrong = days.filter((on) => {
          const held = lanes.filter((lane) => lane.terms.some((each) => contains(each, on)))
          const vacant = lanes.filter(({ vacancies }) =>
            vacancies.some(({ from, to }) => contains({ startsOn: from, endsOn: to }, on)),
          )
          const holders = holdersOn(terms, on).length
          const places = Math.max(holders, seatsOn(seats, on))
          return held.length !== holders || held.length + vacant.length !== places
        })
        expect(wrong).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  it('are no more than are needed at once', () => {
    fc.assert(
      fc.property(role, ({ terms, seats }) => {
        const days = Array.from({ length: 101 }, (_, offset) => addDays(origin, offset))
        const needed = days.map((on) => Math.max(holdersOn(terms, on).length, seatsOn(seats, on)))
        expect(lanesOf(terms, seats)).toHaveLength(Math.max(0, ...needed))
      }),
      { numRuns: 150 },
    )
  })
})
