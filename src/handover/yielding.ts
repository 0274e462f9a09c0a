import type { Day } from './calendar.ts'
import { seatsOn } from './holders.ts'
import { contains, earlier } from './intervals.ts'
import { byStart, compare, type SeatChange, type Term } from './terms.ts'

/**
 * The terms of a role once every acting term has made way where it must: when an ordinary term begins and there are
 * more holders than seats, acting terms that began before it end on that day, the longest-serving first.
 *
 * An acting term that made way follows the term it made way for: it ends when that one begins, and gets its time back
 * when that one is taken away. Terms that are over on `today` take no part: they make nobody yield, neither by beginning
 * nor by being one too many, so that what is filled in about the past never disturbs the present. An acting term that
 * finds no free seat on its first day makes nobody yield and yields to nobody. Where too many are left, `problemsOf`
 * finds them.
 */
export function settle(terms: readonly Term[], history: readonly SeatChange[], today: Day): Term[] {
  let settled = terms.map((term) => followSuccessor(term, terms))
  const isOver = ({ endsOn }: Term) => endsOn !== null && endsOn <= today
  const coming = settled.filter((term) => term.kind === 'ordinary' && !isOver(term)).sort(byStart)
  for (const { id, startsOn: day } of coming) {
    const present = settled.filter((term) => contains(term, day) && !isOver(term))
    const excess = Math.max(0, present.length - seatsOn(history, day))
    const yielding = present
      .filter(({ kind, startsOn }) => kind === 'acting' && startsOn < day)
      .sort((a, b) => byStart(a, b) || compare(a.id, b.id))
      .slice(0, excess)
    settled = settled.map((term) =>
      yielding.includes(term)
        ? { ...term, endsOn: day, yielded: { to: id, endsOn: term.endsOn } }
        : term,
    )
  }
  return settled
}

function followSuccessor(term: Term, terms: readonly Term[]): Term {
  const { yielded } = term
  if (!yielded) return term
  const successor = terms.find(({ id, kind }) => id === yielded.to && kind === 'ordinary')
  if (successor && term.startsOn < successor.startsOn) {
    return { ...term, endsOn: earlier(successor.startsOn, yielded.endsOn) }
  }
  return { ...term, endsOn: yielded.endsOn, yielded: null }
}
