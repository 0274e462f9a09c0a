import { type Day, daysBetween } from '../../handover/calendar.ts'
import { holdersOn, seatsOn, vacanciesOn } from '../../handover/holders.ts'
import { plannedTerm } from '../../handover/order.ts'
import { planHandover } from '../../handover/plan.ts'
import { byStart, compare, type Term } from '../../handover/terms.ts'
import { changeDays } from '../../handover/timeline.ts'
import type { RelayHandover, RelayRole } from './types.ts'

/** What is going to happen next to the holders of a role. */
export type Next =
  | { kind: 'planned'; on: Day; handover: RelayHandover }
  | { kind: 'begins' | 'ends'; on: Day; terms: Term[] }

/** A role as it stands today, and what is known to come. */
export interface Outlook {
  holders: Term[]
  seats: number
  vacancies: number
  next: Next | null
  /** The first day on which more seats will be vacant than today, as far as is known. */
  vacantFrom: { day: Day; vacancies: number; seats: number } | null
}

/** Says how a role stands today and what comes next. */
export function outlookOf(role: RelayRole): Outlook {
  const { terms, seats, today } = role
  const vacancies = vacanciesOn(terms, seats, today)
  const more = changeDays(terms, seats).find(
    (day) => day > today && vacanciesOn(terms, seats, day) > vacancies,
  )
  return {
    holders: holdersOn(terms, today),
    seats: seatsOn(seats, today),
    vacancies,
    next: nextOf(role),
    vacantFrom: more
      ? { day: more, vacancies: vacanciesOn(terms, seats, more), seats: seatsOn(seats, more) }
      : null,
  }
}

/** The earliest of: a handover that waits to be carried out, a term that begins, a term that ends. */
function nextOf({ terms, today, handovers }: RelayRole): Next | null {
  const plans = handovers
    .filter(({ state }) => state === 'planned')
    .map((handover): Next => ({ kind: 'planned', on: handover.effectiveOn, handover }))
  const coming = terms.filter(({ startsOn }) => startsOn > today).sort(byStart)
  const begins = coming.filter(({ startsOn }) => startsOn === coming[0]?.startsOn)
  const ending = terms
    .filter(({ startsOn, endsOn }) => startsOn <= today && endsOn !== null && endsOn > today)
    .sort((a, b) => compare(a.endsOn ?? '', b.endsOn ?? ''))
  const ends = ending.filter(({ endsOn }) => endsOn === ending[0]?.endsOn)
  const all: Next[] = [
    ...plans,
    ...(begins[0] ? [{ kind: 'begins' as const, on: begins[0].startsOn, terms: begins }] : []),
    ...(ends[0]?.endsOn ? [{ kind: 'ends' as const, on: ends[0].endsOn, terms: ends }] : []),
  ]
  return all.sort((a, b) => compare(a.on, b.on))[0] ?? null
}

/** The days on which somebody with this end still holds the baton, today included; null when no end is set. */
export const daysLeft = ({ endsOn }: Term, today: Day): number | null =>
  endsOn === null ? null : daysBetween(today, endsOn)

/** Terms of a role once everything planned has been carried out, as far as it can be; planned ones are marked. */
export function withPlans(role: RelayRole): (Term & { planned: boolean })[] {
  const plans = role.handovers
    .filter(({ state }) => state === 'planned')
    .sort((a, b) => compare(a.effectiveOn, b.effectiveOn))
  let terms: readonly Term[] = role.terms
  for (const plan of plans) {
    const outcome = planHandover({ terms, seats: role.seats }, plan, role.today)
    if (!outcome.ok) continue
    const opened = plan.incoming.map((_, index) => plannedTerm(index))
    // several plans would give their terms the same ids
    terms = outcome.terms.map((term) =>
      opened.includes(term.id) ? { ...term, id: `${plan.id}:${term.id}` } : term,
    )
  }
  return terms.map((term) => ({
    ...term,
    planned: !role.terms.some(({ id }) => id === term.id),
  }))
}
