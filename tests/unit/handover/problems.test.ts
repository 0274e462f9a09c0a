import { describe, expect, it } from 'vitest'
import { problemsOf, problemsWith } from '../../../src/handover/problems.ts'
import { drawnSeats, drawnTerm, drawnTerms, month } from './drawn.ts'

const problems = (terms: Record<string, string>, seats: string) =>
  problemsOf(drawnTerms(terms), drawnSeats(seats))

describe('two terms of one ambassador in one role', () => {
  it.each([
    ['meet at a boundary', '===', '   ===', 0],
    ['lie apart', '==', '     ===', 0],
    ['share a month', '====', '   ===', 1],
    ['lie inside each other', '==========', '   ===', 1],
    ['are the same', '   ===', '   ===', 1],
    ['run into an open one', '=>', '   ===', 1],
    ['end where an open one begins', '   =>', '===', 0],
  ])('%s', (_name, one, other, count) => {
    expect(problems({ Anna1: one, Anna2: other }, '9')).toHaveLength(count)
    expect(problems({ Anna2: other, Anna1: one }, '9')).toHaveLength(count)
  })

  it('are each named when several overlap', () => {
    expect(problems({ Anna1: '==', Anna2: '    ==', Anna3: ' ====' }, '9')).toHaveLength(2)
  })
})

describe('the seats of a role', () => {
  it.each([
    ['one after the other', { Anna: '===', Bo: '   ===' }, '1', 0],
    ['one too many', { Anna: '====', Bo: '   ===' }, '1', 1],
    ['as many as there are', { Anna: '====', Bo: '   ===' }, '2', 0],
    ['too many once the seats are fewer', { Anna: '======', Bo: '======' }, '2   1', 1],
    ['nobody left when the seats are fewer', { Anna: '====', Bo: '======' }, '2   1', 0],
    ['a term before there are seats', { Anna: '====' }, '  1', 1],
    ['an acting term beside an ordinary one', { Anna: '====', Bo: '~~' }, '1', 1],
    ['two times of too many', { Anna: '=>', Bo: '==', Ida: '    ==' }, '1', 2],
    ['one time, however many changes', { Anna: '=>', Bo: '==', Ida: '  ==' }, '1', 2],
  ])('%s', (_name, terms, seats, count) => {
    expect(problems(terms, seats)).toHaveLength(count)
  })

  it('are told with days, names and numbers in both languages', () => {
    const [problem] = problems({ Anna: '====', Bo: '  ====' }, '1')
    expect(problem).toEqual({
      code: 'moreHoldersThanSeats',
      terms: ['Anna', 'Bo'],
      period: { startsOn: month(2), endsOn: month(4) },
      message: {
        da: 'Rollen har kun 1 plads fra 1. marts 2025 til og med 30. april 2025, men ville have 2 ambassadører: Anna og Bo.',
        en: 'The role has only 1 seat from 1 March 2025 to 30 April 2025 inclusive, but would have 2 ambassadors: Anna and Bo.',
      },
    })
  })

  it('can’t have two numbers from the same day', () => {
    expect(problems({}, '').length).toBe(0)
    const twice = [...drawnSeats('1'), ...drawnSeats('2')]
    expect(problemsOf([], twice)).toMatchObject([{ code: 'twoSeatNumbers' }])
  })
})

it.each([
  ['the day it begins', month(2)],
  ['before it begins', month(1)],
])('refuses a term that ends %s', (_name, endsOn) => {
  const term = { ...drawnTerm('Anna', '  =>'), endsOn }
  expect(problemsOf([term], drawnSeats('1'))).toMatchObject([{ code: 'endsBeforeItBegins' }])
})

it('tells every reason at once, and which are about a term', () => {
  const all = problems({ Anna1: '====', Anna2: '   ===', Bo: '   ===' }, '1')
  expect(all.map(({ code }) => code).sort()).toEqual([
    'holdsTheRoleAlready',
    'moreHoldersThanSeats',
    'moreHoldersThanSeats',
  ])
  expect(problemsWith('Bo', all)).toHaveLength(2)
})
