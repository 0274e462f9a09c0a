import { describe, expect, it } from 'vitest'
import type { HandoverOrder } from '../../../src/handover/order.ts'
import { plannedTerm } from '../../../src/handover/order.ts'
import { planHandover } from '../../../src/handover/plan.ts'
import type { Term } from '../../../src/handover/terms.ts'
import { type CarriedOut, planUndo } from '../../../src/handover/undo.ts'
import { draw, drawnSeats, drawnTerm, drawnTerms, month } from './drawn.ts'

const seats = drawnSeats('1')

/** Anna, or whoever is drawn, hands over to Bo on a month; as it stands afterwards. */
function carriedOut(terms: Record<string, string>, on: number, leave = ['Anna']) {
  const order: HandoverOrder = {
    effectiveOn: month(on),
    announcedOn: null,
    outgoing: leave.map((name) => ({ id: name, name })),
    incoming: [{ ambassador: 'Bo', name: 'Bo', kind: 'ordinary', endsOn: null }],
  }
  const plan = planHandover({ terms: drawnTerms(terms), seats }, order, month(0))
  if (!plan.ok) throw new Error(JSON.stringify(plan.reasons))
  const done: CarriedOut = {
    ends: plan.ends,
    opened: [{ id: plannedTerm(0), name: 'Bo', startsOn: month(on), endsOn: null }],
  }
  return { done, terms: plan.terms }
}

const undo = (terms: readonly Term[], done: CarriedOut, attributed: string[] = []) =>
  planUndo({ terms, seats }, done, new Set(attributed), month(0))

describe('undoing', () => {
  it.each([
    ['an open term', { Anna: '=>' }],
    ['a term with an end', { Anna: '======' }],
    ['what others held before and after', { Ole: '==', Anna: '  ======' }],
  ])('gives back %s', (_name, before) => {
    const { done, terms } = carriedOut(before, 4)
    const plan = undo(terms, done)
    expect(plan).toMatchObject({ ok: true, remove: [plannedTerm(0)] })
    expect(plan.ok && draw(plan.terms)).toEqual(before)
  })

  it('gives an acting holder the time back that they made way with', () => {
    const { done, terms } = carriedOut({ Ida: '~>' }, 4, [])
    const plan = undo(terms, done)
    expect(plan.ok && draw(plan.terms)).toEqual({ Ida: '~>' })
    expect(plan.ok && plan.terms[0]?.yielded).toBeNull()
  })

  it('leaves what somebody else began meanwhile, when there is room for both', () => {
    const { done, terms } = carriedOut({ Anna: '======' }, 4)
    const plan = undo(
      [...terms, { ...drawnTerm('Eva', '          ='), startsOn: '2099-01-01', endsOn: null }],
      done,
    )
    expect(plan.ok).toBe(true)
  })
})

describe('what has happened since stands in the way', () => {
  const { done, terms } = carriedOut({ Anna: '======' }, 4)
  const changed = (id: string, change: Partial<Term>) =>
    terms.map((term) => (term.id === id ? { ...term, ...change } : term))
  it.each([
    [
      'the new term was given another end',
      changed(plannedTerm(0), { endsOn: month(9) }),
      [],
      ['incoming'],
    ],
    ['the new term was moved', changed(plannedTerm(0), { startsOn: month(5) }), [], ['incoming']],
    ['the new term is gone', terms.filter(({ id }) => id === 'Anna'), [], ['incoming']],
    ['the old term was changed', changed('Anna', { endsOn: month(3) }), [], ['outgoing']],
    ['the old term is gone', terms.filter(({ id }) => id !== 'Anna'), [], ['outgoing']],
    ['something published names the new term', terms, [plannedTerm(0)], ['incoming']],
  ])('%s', (_name, now, attributed, paths) => {
    const plan = undo(now, done, attributed)
    expect(plan.ok ? [] : plan.reasons.map(({ path }) => path)).toEqual(paths)
  })

  it('the seat that was given up has been taken', () => {
    // Anna's old time, two more months, belongs to Bo until he goes; Eva was put there after he was shortened.
    const now = [...changed(plannedTerm(0), {}), drawnTerm('Eva', '     =')]
    const plan = undo(now, done)
    expect(plan.ok || plan.reasons.map(({ path }) => path)).toEqual(['outgoing'])
  })
})
