import { describe, expect, it } from 'vitest'
import { settle } from '../../../src/handover/yielding.ts'
import { draw, drawnSeats, drawnTerms, month } from './drawn.ts'

const settled = (terms: Record<string, string>, seats: string, today = month(0)) =>
  settle(drawnTerms(terms), drawnSeats(seats), today)

describe('an acting term', () => {
  it.each([
    [
      'makes way when an ordinary one begins',
      { Ida: '~>', Bo: '   =>' },
      '1',
      { Ida: '~~~', Bo: '   =>' },
    ],
    [
      'stays where there is a seat for both',
      { Ida: '~>', Bo: '   =>' },
      '2',
      { Ida: '~>', Bo: '   =>' },
    ],
    [
      'ends early when it had an end',
      { Ida: '~~~~~~', Bo: '   ===' },
      '1',
      { Ida: '~~~', Bo: '   ===' },
    ],
    [
      'keeps an end that comes first',
      { Ida: '~~', Bo: '   ===' },
      '1',
      { Ida: '~~', Bo: '   ===' },
    ],
    [
      'yields before another that came later',
      { Ida: '~>', Kim: ' ~>', Bo: '   =>' },
      '2',
      { Ida: '~~~', Kim: ' ~>', Bo: '   =>' },
    ],
    [
      'yields in turn as ordinary ones come',
      { Ida: '~>', Kim: ' ~>', Bo: '   =>', Eva: '     =>' },
      '2',
      { Ida: '~~~', Kim: ' ~~~~', Bo: '   =>', Eva: '     =>' },
    ],
    [
      'yields together when a cohort begins',
      { Ida: '~>', Kim: ' ~>', Bo: '   =>', Eva: '   =>' },
      '2',
      { Ida: '~~~', Kim: ' ~~', Bo: '   =>', Eva: '   =>' },
    ],
    [
      'does not yield to one that begins the same day',
      { Ida: ' ~>', Bo: ' =>' },
      '1',
      { Ida: ' ~>', Bo: ' =>' },
    ],
    [
      'does not come back when the ordinary one ends',
      { Ida: '~>', Bo: '  ==' },
      '1',
      { Ida: '~~', Bo: '  ==' },
    ],
  ])('%s', (_name, terms, seats, result) => {
    expect(draw(settled(terms, seats))).toEqual(result)
  })

  it('remembers to whom it yielded, and the end it had', () => {
    const [ida] = settled({ Ida: '~~~~~~', Bo: '   ===' }, '1')
    expect(ida).toMatchObject({ endsOn: month(3), yielded: { to: 'Bo', endsOn: month(6) } })
  })

  it('gets its time back when the ordinary term is taken away, and follows it when it is moved', () => {
    const [ida] = settled({ Ida: '~>', Bo: '   =>' }, '1')
    expect(ida).toBeDefined()
    if (!ida) return
    const seats = drawnSeats('1')
    expect(draw(settle([ida], seats, month(0)))).toEqual({ Ida: '~>' })
    const moved = drawnTerms({ Bo: '     =>' })
    expect(draw(settle([ida, ...moved], seats, month(0)))).toEqual({ Ida: '~~~~~', Bo: '     =>' })
  })

  it('is not disturbed by what is filled in about the past', () => {
    const past = settled({ Ida: '~>', Bo: '  ==' }, '1', month(4))
    expect(draw(past)).toEqual({ Ida: '~>', Bo: '  ==' })
  })

  it('stays ended once the term that it made way for is over', () => {
    const then = settled({ Ida: '~>', Bo: '  ==' }, '1', month(1))
    expect(draw(settle(then, drawnSeats('1'), month(12)))).toEqual({ Ida: '~~', Bo: '  ==' })
  })

  it('settles to the same however often it is asked', () => {
    const once = settled({ Ida: '~>', Kim: ' ~>', Bo: '   =>', Eva: '     =>' }, '2')
    expect(settle(once, drawnSeats('2'), month(0))).toEqual(once)
  })
})
