import { describe, expect, it } from 'vitest'
import type { HandoverOrder, Incoming } from '../../../src/handover/order.ts'
import { planHandover } from '../../../src/handover/plan.ts'
import { draw, drawnSeats, drawnTerms, month } from './drawn.ts'

const comes = (name: string, more: Partial<Incoming> = {}): Incoming => ({
  ambassador: name,
  name,
  kind: 'ordinary',
  endsOn: null,
  ...more,
})

function plan(
  terms: Record<string, string>,
  seats: string,
  {
    leave = [],
    come = [],
    on,
    announcedOn = null,
  }: { leave?: string[]; come?: Incoming[]; on: number; announcedOn?: string | null },
) {
  const order: HandoverOrder = {
    effectiveOn: month(on),
    announcedOn,
    outgoing: leave.map((name) => ({ id: name, name })),
    incoming: come,
  }
  return planHandover({ terms: drawnTerms(terms), seats: drawnSeats(seats) }, order, month(0))
}

/** The timeline that comes of it. */
function timelineAfter(...args: Parameters<typeof plan>) {
  const result = plan(...args)
  expect(result).toMatchObject({ ok: true })
  return result.ok ? draw(result.terms) : {}
}

/** Where it says what is wrong. */
function refusals(...args: Parameters<typeof plan>) {
  const result = plan(...args)
  return result.ok ? [] : result.reasons.map(({ path }) => path)
}

describe('a handover', () => {
  it('passes the baton from one to the next', () => {
    expect(
      timelineAfter({ Anna: '=>' }, '1', { leave: ['Anna'], come: [comes('Bo')], on: 4 }),
    ).toEqual({
      Anna: '====',
      Bo: '    =>',
    })
  })

  it('ends a term early, and gives the next an end', () => {
    const come = [comes('Bo', { endsOn: month(8) })]
    expect(timelineAfter({ Anna: '======' }, '1', { leave: ['Anna'], come, on: 4 })).toEqual({
      Anna: '====',
      Bo: '    ====',
    })
  })

  it('fills a vacancy that nobody leaves', () => {
    expect(timelineAfter({ Anna: '==' }, '1', { come: [comes('Bo')], on: 4 })).toEqual({
      Anna: '==',
      Bo: '    =>',
    })
  })

  it('leaves a vacancy when nobody comes', () => {
    expect(timelineAfter({ Anna: '=>' }, '1', { leave: ['Anna'], on: 4 })).toEqual({ Anna: '====' })
  })

  it('moves a whole cohort', () => {
    const leave = ['Anna', 'Bo', 'Ida']
    const come = [comes('Eva'), comes('Kim'), comes('Ole')]
    expect(timelineAfter({ Anna: '=>', Bo: '=>', Ida: '=>' }, '3', { leave, come, on: 6 })).toEqual(
      {
        Anna: '======',
        Bo: '======',
        Ida: '======',
        Eva: '      =>',
        Kim: '      =>',
        Ole: '      =>',
      },
    )
  })

  it('renews the one who leaves', () => {
    const come = [comes('Anna', { ambassador: 'Anna' })]
    expect(timelineAfter({ Anna1: '=>' }, '1', { leave: ['Anna1'], come, on: 4 })).toEqual({
      Anna1: '====',
      Anna: '    =>',
    })
  })

  it('makes an acting holder give way without being asked to leave', () => {
    const result = plan({ Ida: '~>' }, '1', { come: [comes('Bo')], on: 4 })
    expect(result).toMatchObject({
      ok: true,
      ends: [{ change: 'yield', term: 'Ida', after: { endsOn: month(4) } }],
    })
    expect(result.ok && draw(result.terms)).toEqual({ Ida: '~~~~', Bo: '    =>' })
  })

  it('brings in an acting holder', () => {
    const come = [comes('Ida', { kind: 'acting' })]
    expect(timelineAfter({ Anna: '=>' }, '1', { leave: ['Anna'], come, on: 4 })).toEqual({
      Anna: '====',
      Ida: '    ~>',
    })
  })

  it('is listed even when the term ends on that day already', () => {
    const result = plan({ Anna: '====' }, '1', { leave: ['Anna'], come: [comes('Bo')], on: 4 })
    expect(result).toMatchObject({ ok: true, ends: [{ change: 'close', term: 'Anna' }] })
  })

  it('may lie in the past, when the seat was free', () => {
    expect(
      timelineAfter({ Anna: '   =>' }, '1', { come: [comes('Bo', { endsOn: month(3) })], on: 1 }),
    ).toEqual({ Anna: '   =>', Bo: ' ==' })
  })

  it('is not stopped by what was wrong elsewhere before', () => {
    // Two holders of one seat, years ago: data from before the rules.
    const old = { Kim: '==', Ole: '==', Anna: '    =>' }
    expect(refusals(old, '1', { leave: ['Anna'], come: [comes('Bo')], on: 8 })).toEqual([])
  })
})

describe('a handover is refused', () => {
  const anna = { Anna: '  =>' }
  it.each([
    ['with nobody leaving or coming', anna, '1', { on: 4 }, ['incoming']],
    ['before the outgoing term began', anna, '1', { leave: ['Anna'], on: 1 }, ['outgoing']],
    ['on the first day of the outgoing term', anna, '1', { leave: ['Anna'], on: 2 }, ['outgoing']],
    [
      'after the outgoing term has ended',
      { Anna: '==' },
      '1',
      { leave: ['Anna'], on: 4 },
      ['outgoing'],
    ],
    ['with a term of another role', anna, '1', { leave: ['Stranger'], on: 4 }, ['outgoing']],
    [
      'with the same person leaving twice',
      anna,
      '1',
      { leave: ['Anna', 'Anna'], on: 4 },
      ['outgoing'],
    ],
    ['without a free seat', anna, '1', { come: [comes('Bo')], on: 4 }, ['incoming']],
    ['in a role without seats', {}, '', { come: [comes('Bo')], on: 4 }, ['incoming']],
    ['before there are seats', {}, '    1', { come: [comes('Bo')], on: 2 }, ['incoming']],
    [
      'with more coming than seats',
      anna,
      '1',
      { leave: ['Anna'], come: [comes('Bo'), comes('Eva')], on: 4 },
      ['incoming'],
    ],
    [
      'with an end before the start',
      anna,
      '1',
      { leave: ['Anna'], come: [comes('Bo', { endsOn: month(3) })], on: 4 },
      ['incoming.0.endsOn'],
    ],
    [
      'with an end on the start',
      anna,
      '1',
      { leave: ['Anna'], come: [comes('Bo', { endsOn: month(4) })], on: 4 },
      ['incoming.0.endsOn'],
    ],
    [
      'with one person coming twice',
      {},
      '3',
      { come: [comes('Bo'), comes('Bo')], on: 4 },
      ['incoming.1.ambassador'],
    ],
    [
      'with somebody who holds a seat already',
      { Anna: '=>', Bo: '=>' },
      '3',
      { leave: ['Anna'], come: [comes('Bo')], on: 4 },
      ['incoming.0.ambassador'],
    ],
    [
      'with somebody who is to hold one',
      { Bo: '      ==' },
      '3',
      { come: [comes('Bo')], on: 4 },
      ['incoming.0.ambassador'],
    ],
    [
      'announced after it happens',
      anna,
      '1',
      { leave: ['Anna'], on: 4, announcedOn: month(5) },
      ['announcedOn'],
    ],
    [
      'beside a successor who has been found already',
      { Anna: '====', Bo: '    =>' },
      '1',
      { come: [comes('Eva')], on: 6 },
      ['incoming'],
    ],
    [
      'into the time of a successor',
      { Bo: '    =>' },
      '1',
      { come: [comes('Eva')], on: 2 },
      ['incoming'],
    ],
  ] as const)('%s', (_name, terms, seats, order, paths) => {
    expect(refusals(terms, seats, { ...order } as never)).toEqual(paths)
  })

  it('with every reason at once', () => {
    const come = [comes('Bo', { endsOn: month(1) }), comes('Anna'), comes('Anna')]
    const order = { leave: ['Stranger', 'Old'], come, on: 4, announcedOn: month(9) }
    expect(refusals({ Anna: '=>', Old: '==' }, '2', order).sort()).toEqual([
      'announcedOn',
      'incoming.0.endsOn',
      'incoming.1.ambassador',
      'incoming.2.ambassador',
      'outgoing',
      'outgoing',
    ])
  })

  it('in words that name the person and the day', () => {
    const result = plan({ Anna: '  =>' }, '1', { leave: ['Anna'], on: 1 })
    expect(result.ok || result.reasons[0]?.message).toEqual({
      da: 'Anna kan tidligst give stafetten videre dagen efter sin første dag, 1. marts 2025.',
      en: 'Anna can pass the baton on the day after their first day, 1 March 2025, at the earliest.',
    })
  })
})
