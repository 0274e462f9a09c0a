import { describe, expect, it } from 'vitest'
import { drawingOf } from '../../../src/handover/drawing.ts'
import { drawnSeats, drawnTerms } from './drawn.ts'

const drawing = (terms: Record<string, string>, seats: string, today: string) =>
  drawingOf(drawnTerms(terms), drawnSeats(seats), today)

describe('the drawing of a timeline', () => {
  it('is none for a role that never had a seat or a holder', () => {
    expect(drawing({}, '', '2025-06-01')).toBeNull()
  })

  it('spans whole years, in days', () => {
    expect(drawing({ Anna: '  ===' }, '1', '2025-06-15')).toMatchObject({
      from: '2025-01-01',
      to: '2026-01-01',
      days: 365,
      today: 165,
      years: [{ year: '2025', x: 0 }],
    })
  })

  it('measures terms and vacancies from the left edge, leap days and summer time included', () => {
    const role = drawing({ Anna: '  ===', Bo: '     =>' }, '1', '2025-06-15')
    expect(role?.lanes).toMatchObject([
      {
        bars: [
          { term: { name: 'Anna' }, x: 59, width: 92, when: 'former', open: false },
          { term: { name: 'Bo' }, x: 151, width: 214, when: 'current', open: true },
        ],
        gaps: [{ x: 0, width: 59, from: '2025-01-01', to: '2025-03-01' }],
      },
    ])
  })

  it('begins with the first seat, be it vacant', () => {
    expect(drawing({ Anna: '              =' }, '            1', '2026-01-02')).toMatchObject({
      from: '2026-01-01',
      lanes: [{ gaps: [{ x: 0, width: 59 }, { x: 90 }] }],
    })
  })

  it('shows today where everything is still to come', () => {
    expect(drawing({ Anna: '             =>' }, '            1', '2025-06-15')).toMatchObject({
      from: '2025-01-01',
      today: 165,
      lanes: [{ gaps: [{ x: 365, width: 31 }] }],
    })
  })

  it.each([
    ['2025-10-31', '2026-01-01'],
    ['2025-11-01', '2027-01-01'],
  ])('leaves room after today: on %s it goes on to %s', (today, to) => {
    expect(drawing({ Anna: '=>' }, '1', today)?.to).toBe(to)
  })

  it('knows who is still to come', () => {
    const [lane] = drawing({ Anna: '===', Bo: '   ===' }, '1', '2025-03-31')?.lanes ?? []
    expect(lane?.bars.map(({ when }) => when)).toEqual(['current', 'coming'])
  })

  it('cuts an end in the far future off at the edge', () => {
    const terms = [{ ...drawnTerms({ Anna: '=>' })[0], endsOn: '2199-01-01' }]
    const role = drawingOf(terms as ReturnType<typeof drawnTerms>, drawnSeats('1'), '2025-06-01')
    expect(role).toMatchObject({
      to: '2026-01-01',
      lanes: [{ bars: [{ open: true, width: 365 }] }],
    })
    expect(role?.lanes[0]?.gaps).toEqual([])
  })

  it('writes fewer years along a long scale', () => {
    const seats = [{ from: '1950-03-01', seats: 1 }]
    const { years = [] } = drawingOf([], seats, '2025-06-01') ?? {}
    expect(years.map(({ year }) => year)).toEqual([
      '1950',
      '1960',
      '1970',
      '1980',
      '1990',
      '2000',
      '2010',
      '2020',
    ])
  })
})
