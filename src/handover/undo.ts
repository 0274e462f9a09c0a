import type { Localised } from '../i18n/text.ts'
import type { Day } from './calendar.ts'
import type { EndChange, Reason, RoleState } from './order.ts'
import { problemsOf } from './problems.ts'
import { sayPeriod } from './sayDay.ts'
import type { Term } from './terms.ts'
import { settle } from './yielding.ts'

/** What a handover did to the terms when it was carried out. */
export interface CarriedOut {
  ends: readonly EndChange[]
  opened: readonly Pick<Term, 'id' | 'name' | 'startsOn' | 'endsOn'>[]
}

/** The terms as they are once the handover is undone, or every reason why it can't be. */
export type UndoPlan =
  | { ok: true; ends: EndChange[]; remove: string[]; terms: Term[] }
  | { ok: false; reasons: Reason[] }

/**
 * Whether the timeline can go back to what it was: the terms that were touched are as the handover left them, and the
 * former ones still have their seats. `attributed` are opened terms that published bylines name.
 */
export function planUndo(
  role: RoleState,
  done: CarriedOut,
  attributed: ReadonlySet<string>,
  today: Day,
): UndoPlan {
  const reasons = [
    ...done.opened.flatMap((opened) => whyNotRemove(role, opened, attributed)),
    ...done.ends.flatMap((end) => whyNotRestore(role, end)),
  ]
  const remove = done.opened.map(({ id }) => id)
  const kept = role.terms.filter(({ id }) => !remove.includes(id))
  const restored = kept.map((term) => {
    const end = done.ends.find((each) => each.term === term.id)
    return end ? { ...term, ...end.before } : term
  })
  const after = settle(restored, role.seats, today)
  const touched = done.ends.map(({ term }) => term)
  const problems = problemsOf(after, role.seats).filter(({ terms }) =>
    terms.some((id) => touched.includes(id)),
  )
  reasons.push(...problems.map(({ message }) => ({ path: 'outgoing', message })))
  if (reasons.length > 0) return { ok: false, reasons }
  const ends = kept.flatMap((term): EndChange[] => {
    const then = after.find(({ id }) => id === term.id)
    if (!then || (then.endsOn === term.endsOn && then.yielded?.to === term.yielded?.to)) return []
    const { id, name, startsOn, endsOn, yielded } = term
    const back = { endsOn: then.endsOn, yielded: then.yielded }
    return [
      { change: 'return', term: id, name, startsOn, before: { endsOn, yielded }, after: back },
    ]
  })
  return { ok: true, ends, remove, terms: after }
}

function whyNotRemove(
  role: RoleState,
  opened: CarriedOut['opened'][number],
  attributed: ReadonlySet<string>,
): Reason[] {
  const now = role.terms.find(({ id }) => id === opened.id)
  const reason = (message: Localised): Reason[] => [{ path: 'incoming', message }]
  const { name } = opened
  if (!now) {
    return reason({
      da: `Perioden for ${name} er blevet slettet siden.`,
      en: `The term of ${name} has been deleted since.`,
    })
  }
  if (attributed.has(opened.id)) {
    return reason({
      da: `Bylinen på noget udgivet nævner perioden for ${name}.`,
      en: `The byline of something published names the term of ${name}.`,
    })
  }
  if (now.startsOn === opened.startsOn && now.endsOn === opened.endsOn) return []
  const days = sayPeriod(now.startsOn, now.endsOn)
  return reason({
    da: `Perioden for ${name} er blevet ændret siden: Den gælder nu ${days.da}.`,
    en: `The term of ${name} has been changed since: it now runs ${days.en}.`,
  })
}

function whyNotRestore(role: RoleState, end: EndChange): Reason[] {
  const now = role.terms.find(({ id }) => id === end.term)
  if (now && now.startsOn === end.startsOn && now.endsOn === end.after.endsOn) return []
  const message: Localised = now
    ? {
        da: `Perioden for ${end.name} er blevet ændret siden: Den gælder nu ${sayPeriod(now.startsOn, now.endsOn).da}.`,
        en: `The term of ${end.name} has been changed since: it now runs ${sayPeriod(now.startsOn, now.endsOn).en}.`,
      }
    : {
        da: `Perioden for ${end.name} er blevet slettet siden.`,
        en: `The term of ${end.name} has been deleted since.`,
      }
  return [{ path: 'outgoing', message }]
}
