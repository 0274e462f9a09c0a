import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day } from '../../../src/handover/calendar.ts'
import { holdersOn, seatsOn, vacanciesOn } from '../../../src/handover/holders.ts'
import { plannedTerm } from '../../../src/handover/order.ts'
import { planHandover } from '../../../src/handover/plan.ts'
import { problemsOf } from '../../../src/handover/problems.ts'
import type { SeatChange, Term } from '../../../src/handover/terms.ts'
import { timelineOf } from '../../../src/handover/timeline.ts'
import { planUndo } from '../../../src/handover/undo.ts'
import { settle } from '../../../src/handover/yielding.ts'

/** The rules once more, as slowly and plainly as can be: every question is answered by walking the days one by one. */
const first = '2025-02-20'
const length = 60
const days = Array.from({ length }, (_, index) => addDays(first, index))
const dayNumber = fc.integer({ min: 0, max: length - 1 })
const at = (index: number): Day => addDays(first, index)

const isIn = (term: Term, day: Day) => {
  for (
    let each = term.startsOn;
    each !== term.endsOn && each <= at(length);
    each = addDays(each, 1)
  ) {
    if (each === day) return true
  }
  return false
}
const naiveHolders = (terms: readonly Term[], day: Day) => terms.filter((term) => isIn(term, day))
const naiveSeats = (history: readonly SeatChange[], day: Day) => {
  let seats = 0
  let since = ''
  for (const change of history) {
    if (change.from <= day && change.from >= since) [seats, since] = [change.seats, change.from]
  }
  return seats
}
const ids = (terms: readonly Term[]) => terms.map(({ id }) => id).sort()

const termArbitrary = fc
  .record({
    start: dayNumber,
    span: fc.option(fc.integer({ min: 1, max: 30 }), { freq: 3 }),
    acting: fc.boolean(),
    ambassador: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  })
  .map(({ start, span, acting, ambassador }) => ({ start, span, acting, ambassador }))
const termsArbitrary = fc.array(termArbitrary, { maxLength: 7 }).map((rows) =>
  rows.map(
    ({ start, span, acting, ambassador }, index): Term => ({
      id: `t${index}`,
      ambassador,
      name: ambassador,
      kind: acting ? 'acting' : 'ordinary',
      startsOn: at(start),
      endsOn: span === null ? null : at(start + span),
      announcedOn: null,
      yielded: null,
    }),
  ),
)
const seatsArbitrary = fc
  .uniqueArray(fc.record({ from: dayNumber.map(at), seats: fc.integer({ min: 0, max: 3 }) }), {
    maxLength: 4,
    selector: ({ from }) => from,
  })
  .map((changes) => [{ from: '2020-01-01', seats: 1 }, ...changes])

const role = fc.record({ terms: termsArbitrary, seats: seatsArbitrary })

/** A role in which nothing is wrong: terms are put in one after the other, and left out when they don't fit. */
const soundRole = role.map(({ terms, seats }) => {
  let sound: Term[] = []
  for (const term of terms) {
    const tried = settle([...sound, term], seats, first)
    if (problemsOf(tried, seats).length === 0) sound = tried
  }
  return { seats, terms: sound }
})

describe('day by day', () => {
  it('the holders, seats and vacancies are those of the naive calendar', () => {
    fc.assert(
      fc.property(role, ({ terms, seats }) => {
        const told = days.map((day) => [
          ids(holdersOn(terms, day)),
          seatsOn(seats, day),
          vacanciesOn(terms, seats, day),
        ])
        const counted = days.map((day) => {
          const holders = naiveHolders(terms, day)
          const free = naiveSeats(seats, day) - holders.length
          return [ids(holders), naiveSeats(seats, day), Math.max(free, 0)]
        })
        expect(told).toEqual(counted)
      }),
    )
  })

  it('the timeline tells every day once, and no two neighbours say the same', () => {
    fc.assert(
      fc.property(role, ({ terms, seats }) => {
        const segments = timelineOf(terms, seats)
        expect(segments.at(-1)?.to ?? null).toBeNull()
        segments.slice(1).forEach((segment, index) => {
          const before = segments[index]
          expect(before?.to).toBe(segment.from)
          expect([before?.seats, ids(before?.holders ?? [])]).not.toEqual([
            segment.seats,
            ids(segment.holders),
          ])
        })
        const told = days.map((day) =>
          segments
            .filter(({ from, to }) => from <= day && (to === null || day < to))
            .map((segment) => [ids(segment.holders), segment.seats]),
        )
        const counted = days.map((day) => [[ids(naiveHolders(terms, day)), naiveSeats(seats, day)]])
        expect(told).toEqual(counted)
      }),
    )
  })

  it('the problems cover exactly the days on which something is wrong', () => {
    fc.assert(
      fc.property(role, ({ terms, seats }) => {
        const found = problemsOf(terms, seats)
        const covers = (code: string, day: Day) =>
          found.some(
            ({ code: of, period }) =>
              of === code &&
              (period.startsOn ?? '') <= day &&
              (period.endsOn === null || day < period.endsOn),
          )
        const told = days.map((day) => [
          covers('moreHoldersThanSeats', day),
          covers('holdsTheRoleAlready', day),
        ])
        const counted = days.map((day) => {
          const people = naiveHolders(terms, day).map(({ ambassador }) => ambassador)
          return [people.length > naiveSeats(seats, day), new Set(people).size < people.length]
        })
        expect(told).toEqual(counted)
      }),
    )
  })
})

describe('acting terms', () => {
  it('end only on the first day of an ordinary one, when there was no seat for both; ordinary ones never', () => {
    fc.assert(
      fc.property(role, dayNumber.map(at), ({ terms, seats }, today) => {
        const settled = settle(terms, seats, today)
        settled.forEach((term, index) => {
          const before = terms[index]
          if (!term.yielded) {
            expect(term).toEqual(before)
            return
          }
          const successor = terms.find(({ id }) => id === term.yielded?.to)
          expect([before?.kind, successor?.kind]).toEqual(['acting', 'ordinary'])
          expect(term.endsOn).toBe(successor?.startsOn)
          expect(term.yielded.endsOn).toBe(before?.endsOn)
          const day = term.endsOn ?? ''
          expect(isIn(term, addDays(day, -1))).toBe(true)
          // Had it stayed, there would have been too many that day.
          expect(naiveHolders(settled, day).length + 1).toBeGreaterThan(naiveSeats(seats, day))
        })
      }),
    )
  })

  it('leave no ordinary term that is not over without its seat, if their going can give it one', () => {
    fc.assert(
      fc.property(role, dayNumber.map(at), ({ terms, seats }, today) => {
        const settled = settle(terms, seats, today)
        const live = settled.filter(({ endsOn }) => endsOn === null || endsOn > today)
        for (const { startsOn: day, kind } of live) {
          if (kind === 'acting') continue
          const holders = naiveHolders(live, day)
          if (holders.length <= naiveSeats(seats, day)) continue
          expect(holders.filter((term) => term.kind === 'acting' && term.startsOn < day)).toEqual(
            [],
          )
        }
      }),
    )
  })

  it('settle to the same however often they are asked, and whatever the order', () => {
    fc.assert(
      fc.property(role, dayNumber.map(at), ({ terms, seats }, today) => {
        const once = settle(terms, seats, today)
        expect(settle(once, seats, today)).toEqual(once)
        const backwards = settle(terms.toReversed(), seats, today).toReversed()
        expect(backwards.map(({ endsOn }) => endsOn)).toEqual(once.map(({ endsOn }) => endsOn))
      }),
    )
  })
})

describe('what is filled in about the past', () => {
  it('never disturbs today or any day to come', () => {
    fc.assert(
      fc.property(soundRole, termArbitrary, dayNumber.map(at), ({ terms, seats }, row, today) => {
        const startsOn = at(row.start)
        const endsOn = at(row.start + (row.span ?? 1))
        fc.pre(endsOn <= today)
        const past: Term = {
          id: 'past',
          ambassador: 'z',
          name: 'z',
          kind: row.acting ? 'acting' : 'ordinary',
          startsOn,
          endsOn,
          announcedOn: null,
          yielded: null,
        }
        const settled = settle([...terms, past], seats, today)
        const rest = days.filter((day) => day >= today)
        expect(rest.map((day) => ids(naiveHolders(settled, day)))).toEqual(
          rest.map((day) => ids(naiveHolders(terms, day))),
        )
      }),
    )
  })
})

describe('a handover', () => {
  const handover = fc.record({
    role: soundRole,
    on: dayNumber.map(at),
    leaving: fc.array(fc.nat(6), { maxLength: 3 }),
    coming: fc.uniqueArray(fc.constantFrom<string>('a', 'b', 'c', 'x', 'y', 'z'), { maxLength: 3 }),
    today: dayNumber.map(at),
  })
  const planned = handover.map(({ role: state, on, leaving, coming, today }) => {
    const outgoing = [...new Set(leaving)].flatMap((index) => state.terms[index] ?? [])
    const order = {
      effectiveOn: on,
      announcedOn: null,
      outgoing: outgoing.map(({ id, name }) => ({ id, name })),
      incoming: coming.map((name) => ({
        ambassador: name,
        name,
        kind: 'ordinary' as const,
        endsOn: null,
      })),
    }
    return { state, on, outgoing, coming, today, plan: planHandover(state, order, today) }
  })

  it('changes nobody’s days but those it says, and leaves nothing wrong', () => {
    fc.assert(
      fc.property(planned, ({ state, on, outgoing, coming, plan }) => {
        fc.pre(plan.ok)
        if (!plan.ok) return
        expect(problemsOf(plan.terms, state.seats)).toEqual([])
        const yielding = plan.ends
          .filter(({ change }) => change !== 'close')
          .map(({ term }) => term)
        const told = days.map((day) =>
          ids(naiveHolders(plan.terms, day)).filter((id) => !yielding.includes(id)),
        )
        const expected = days.map((day) => {
          const before = ids(naiveHolders(state.terms, day)).filter((id) => !yielding.includes(id))
          if (day < on) return before
          const stay = before.filter((id) => !outgoing.some((term) => term.id === id))
          return [...stay, ...coming.map((_, index) => plannedTerm(index))].sort()
        })
        expect(told).toEqual(expected)
      }),
    )
  })

  it('is refused only when it can’t be as it is, and then says why', () => {
    fc.assert(
      fc.property(planned, ({ state, on, outgoing, coming, plan }) => {
        const empty = outgoing.length === 0 && coming.length === 0
        const badEnd = outgoing.some(
          ({ startsOn, endsOn }) => on <= startsOn || (endsOn !== null && endsOn < on),
        )
        if (plan.ok) {
          expect([empty, badEnd]).toEqual([false, false])
          return
        }
        expect(plan.reasons.length).toBeGreaterThan(0)
        if (empty || badEnd) return
        // Then the seats or somebody's other term are in the way, on some day from the handover on.
        const stay = state.terms.filter(({ id }) => !outgoing.some((term) => term.id === id))
        const tail = [...days, ...[...state.seats].map(({ from }) => from)].filter(
          (day) => day >= on,
        )
        const crowded = tail.some((day) => {
          const holders = naiveHolders(stay, day)
          const twice = stay.some((term) => coming.includes(term.ambassador) && isIn(term, day))
          return twice || holders.length + coming.length > naiveSeats(state.seats, day)
        })
        expect(crowded).toBe(true)
      }),
    )
  })

  it('can be undone to what it was', () => {
    fc.assert(
      fc.property(planned, ({ state, plan, today }) => {
        fc.pre(plan.ok)
        if (!plan.ok) return
        const done = { ends: plan.ends, opened: plan.opens }
        const back = planUndo({ terms: plan.terms, seats: state.seats }, done, new Set(), today)
        expect(back.ok && back.terms).toEqual(state.terms)
      }),
    )
  })
})
