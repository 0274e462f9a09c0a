import { describe, expect, it } from 'vitest'
import { quickStatements } from '../../../src/handover/quickStatements.ts'
import { drawnSeats, drawnTerms } from './drawn.ts'

const items: Record<string, string> = { Anna: 'Q1', Bo: 'Q2', Ida: 'Q3', Per: 'Q4' }

const written = (drawing: Record<string, string>, seats: string, today: string, office = 'Q99') =>
  quickStatements(
    office || null,
    drawnTerms(drawing),
    drawnSeats(seats),
    today,
    ({ ambassador }) => items[ambassador] ?? null,
  )

const lines = (...rows: string[]) => rows.map((row) => `${row.replaceAll(' ', '\t')}\n`).join('')

describe('QuickStatements of an office', () => {
  it('tell terms with their first and last days, and who replaced whom', () => {
    expect(written({ Anna: '===', Bo: '   =>' }, '1', '2025-06-01')).toEqual({
      leftOut: 0,
      text: lines(
        'Q1 P39 Q99 P580 +2025-01-01T00:00:00Z/11 P582 +2025-03-31T00:00:00Z/11 P1366 Q2',
        'Q2 P39 Q99 P580 +2025-04-01T00:00:00Z/11 P1365 Q1',
      ),
    })
  })

  it('tell nothing that has not happened yet, be it announced', () => {
    expect(written({ Anna: '===', Bo: '   =>' }, '1', '2025-03-31').text).toBe(
      lines('Q1 P39 Q99 P580 +2025-01-01T00:00:00Z/11'),
    )
  })

  it('make a statement of its own of a later term of the same person', () => {
    const text = lines(
      'Q1 P39 Q99 P580 +2025-01-01T00:00:00Z/11 P582 +2025-01-31T00:00:00Z/11 P1366 Q2',
      'Q2 P39 Q99 P580 +2025-02-01T00:00:00Z/11 P582 +2025-02-28T00:00:00Z/11 P1365 Q1 P1366 Q1',
      'Q1 !P39 Q99 P580 +2025-03-01T00:00:00Z/11 P1365 Q2',
    )
    expect(written({ Anna1: '=', Bo: ' =', Anna2: '  =>' }, '1', '2025-06-01').text).toBe(text)
  })

  it('tell a cohort each with everybody before', () => {
    const { text } = written({ Anna: '=', Bo: '=', Ida: ' =>', Per: ' =>' }, '2', '2025-06-01')
    expect(text).toContain('Q3\tP39\tQ99\tP580\t+2025-02-01T00:00:00Z/11\tP1365\tQ1\tP1365\tQ2\n')
  })

  it('leave out and count people without an item, also as predecessors', () => {
    expect(written({ Anna: '=', Eva: ' =', Bo: '  =>' }, '1', '2025-06-01')).toEqual({
      leftOut: 1,
      text: lines(
        'Q1 P39 Q99 P580 +2025-01-01T00:00:00Z/11 P582 +2025-01-31T00:00:00Z/11',
        'Q2 P39 Q99 P580 +2025-03-01T00:00:00Z/11',
      ),
    })
  })

  it('are empty for an office without an item, and count all', () => {
    expect(written({ Anna: '=', Bo: ' =>' }, '1', '2025-06-01', '')).toEqual({
      leftOut: 2,
      text: '',
    })
  })
})
