import type { Day } from './calendar.ts'
import {
  type EndChange,
  type HandoverOrder,
  plannedTerm,
  type Reason,
  type RoleState,
} from './order.ts'
import { reasonsAgainst } from './orderReasons.ts'
import { problemsOf } from './problems.ts'
import type { Term } from './terms.ts'
import { settle } from './yielding.ts'

/** What a handover would change, or every reason why it can't be. */
export type HandoverPlan =
  | {
      ok: true
      /** Terms that exist and get another end. */
      ends: EndChange[]
      /** Terms that begin, in the order of `incoming`. */
      opens: Term[]
      /** All terms of the role afterwards. */
      terms: Term[]
    }
  | { ok: false; reasons: Reason[] }

/**
 * What carrying out the order would do to the terms of the role, as things stand on `today`. The reasons against it are
 * those of the order itself and those of the timeline that would come of it, all at once.
 */
export function planHandover(role: RoleState, order: HandoverOrder, today: Day): HandoverPlan {
  const { reasons, unsoundOutgoing, unsoundIncoming } = reasonsAgainst(role, order)
  const leaving = order.outgoing.map(({ id }) => id).filter((id) => !unsoundOutgoing.has(id))
  const opens = order.incoming.map((_, index) => termOf(order, index))
  const sound = opens.filter((_, index) => !unsoundIncoming.has(index))
  const after = settle(
    [
      ...role.terms.map((term) =>
        leaving.includes(term.id) ? close(term, order.effectiveOn) : term,
      ),
      ...sound,
    ],
    role.seats,
    today,
  )
  reasons.push(...timelineReasons(role, after, sound))
  if (reasons.length > 0) return { ok: false, reasons }
  const settledOpens = opens.map((open) => after.find(({ id }) => id === open.id) ?? open)
  return {
    ok: true,
    ends: endChanges(role.terms, after, leaving),
    opens: settledOpens,
    terms: after,
  }
}

/** Which terms have another end afterwards. A term that already ends on the day is listed as well: it passes the baton. */
export function endChanges(
  before: readonly Term[],
  after: readonly Term[],
  leaving: readonly string[],
): EndChange[] {
  return before.flatMap((term): EndChange[] => {
    const then = after.find(({ id }) => id === term.id)
    const closes = leaving.includes(term.id)
    if (!then || (!closes && then.endsOn === term.endsOn && sameYield(then, term))) return []
    const { id, name, startsOn, endsOn, yielded } = term
    return [
      {
        change: closes ? 'close' : then.yielded ? 'yield' : 'return',
        term: id,
        name,
        startsOn,
        before: { endsOn, yielded },
        after: { endsOn: then.endsOn, yielded: then.yielded },
      },
    ]
  })
}

const sameYield = (a: Term, b: Term): boolean =>
  a.yielded?.to === b.yielded?.to && a.yielded?.endsOn === b.yielded?.endsOn

const close = (term: Term, day: Day): Term => ({ ...term, endsOn: day, yielded: null })

function termOf({ incoming, effectiveOn, announcedOn }: HandoverOrder, index: number): Term {
  const person = incoming[index]
  const id = plannedTerm(index)
  return {
    id,
    // Somebody new can't be in any other term.
    ambassador: person?.ambassador ?? id,
    name: person?.name ?? '',
    kind: person?.kind ?? 'ordinary',
    startsOn: effectiveOn,
    endsOn: person?.endsOn ?? null,
    announcedOn,
    yielded: null,
  }
}

/** Only what the handover brings about: what was wrong elsewhere before does not stand in its way. */
function timelineReasons(
  role: RoleState,
  after: readonly Term[],
  opens: readonly Term[],
): Reason[] {
  const ids = opens.map(({ id }) => id)
  return problemsOf(after, role.seats).flatMap(({ terms, code, message }) => {
    const mine = ids.find((id) => terms.includes(id))
    if (mine === undefined) return []
    const path =
      code === 'holdsTheRoleAlready' ? mine.replace(':', '.').concat('.ambassador') : 'incoming'
    return [{ path, message }]
  })
}
