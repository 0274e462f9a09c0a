import { describe, expect, it } from 'vitest'
import { predecessorsOf, successorsOf } from '../../../src/handover/succession.ts'
import { drawnSeats, drawnTerms } from './drawn.ts'

/** Who got the baton from whom: 'Bo < Anna', after a vacancy 'Bo .. Anna'. */
function relay(drawing: Record<string, string>, seats: string): string[] {
  const terms = drawnTerms(drawing)
  const history = drawnSeats(seats)
  const received = terms.flatMap((term) =>
    predecessorsOf(term, terms, history).map(
      ({ term: from, direct }) => `${term.name} ${direct ? '<' : '..'} ${from.name}`,
    ),
  )
  const passed = terms.flatMap((term) =>
    successorsOf(term, terms, history).map(
      ({ term: to, direct }) => `${to.name} ${direct ? '<' : '..'} ${term.name}`,
    ),
  )
  expect(passed.sort()).toEqual(received.toSorted())
  return received
}

describe('who got the baton from whom', () => {
  it.each([
    [
      'one after the other',
      { Anna: '===', Bo: '   ===', Ida: '      =>' },
      '1',
      ['Bo < Anna', 'Ida < Bo'],
    ],
    ['the first from nobody', { Anna: ' =>' }, '1', []],
    ['an ordinary one from an acting one', { Anna: '~~~', Bo: '   ===' }, '1', ['Bo < Anna']],
    [
      'a cohort from a cohort, each from all',
      { Anna: '===', Bo: '===', Ida: '   ===', Per: '   ===' },
      '2',
      ['Ida < Anna', 'Ida < Bo', 'Per < Anna', 'Per < Bo'],
    ],
    [
      'of several only from whoever leaves that day',
      { Anna: '===', Bo: '======', Ida: '   ====' },
      '2',
      ['Ida < Anna'],
    ],
    [
      'two from one, when one of them gets a new seat',
      { Anna: '===', Bo: '   ===', Ida: '   ===' },
      '1  2',
      ['Bo < Anna', 'Ida < Anna'],
    ],
    ['with several seats from nobody after a vacancy', { Anna: '==', Bo: '   ==' }, '2', []],
    [
      'with one seat from the last one before a vacancy',
      { Anna: '==', Bo: '   ==' },
      '1',
      ['Bo .. Anna'],
    ],
    [
      'from the last one only',
      { Anna: '==', Bo: '   ==', Ida: '       =' },
      '1',
      ['Bo .. Anna', 'Ida .. Bo'],
    ],
    ['from nobody when seats came in between', { Anna: '==', Bo: '    ==' }, '1  2', []],
    ['from nobody when the seats come the same day', { Anna: '==', Bo: '    ==' }, '1   3', []],
    ['from nobody when the office was closed in between', { Anna: '==', Bo: '    ==' }, '1 01', []],
    ['from nobody when there had been several', { Anna: '==', Bo: '    ==' }, '2 1', []],
    ['not from oneself', { Anna1: '===', Anna2: '   ===' }, '1', []],
    ['not from oneself after a vacancy', { Anna1: '==', Anna2: '   ===' }, '1', []],
    [
      'not from somebody appointed anew the same day',
      { Anna1: '===', Bo: '===', Anna2: '   ===', Ida: '   ==' },
      '2',
      ['Ida < Bo'],
    ],
  ])('%s', (_what, drawing, seats, expected) => {
    expect(relay(drawing as Record<string, string>, seats)).toEqual(expected)
  })
})
