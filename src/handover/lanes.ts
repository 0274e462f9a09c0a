import type { Day } from './calendar.ts'
import type { SeatChange, SeatTerm } from './terms.ts'
import { type Segment, timelineOf } from './timeline.ts'

/** One seat over time: who held it, one after the other, and when it stood vacant. Neither overlaps with anything. */
export interface Lane<T> {
  terms: T[]
  /** `[from, to)`; `to` is null when no end is known. */
  vacancies: { from: Day; to: Day | null }[]
}

type OfSomebody = SeatTerm & { ambassador: string }

/**
 * Gives each term of a role a seat of its own, as people would draw them: somebody appointed anew keeps their seat,
 * whoever takes over gets the seat of somebody who leaves that day, else one that stands vacant. On every day there are
 * as many lanes with a term or a vacancy as the role has seats (or holders, should data break the rule). Which seat is
 * whose is a matter of drawing only: the seats of a role are alike.
 */
export function lanesOf<T extends OfSomebody>(
  terms: readonly T[],
  seats: readonly SeatChange[],
): Lane<T>[] {
  const lanes: Lane<T>[] = []
  let before: (T | null | undefined)[] = []
  for (const segment of timelineOf(terms, seats)) {
    const now = seated(segment, before)
    now.forEach((held, index) => {
      lanes[index] ??= { terms: [], vacancies: [] }
      const lane = lanes[index]
      if (held === null) stayVacant(lane, segment, before[index] === null)
      else if (held && held !== before[index]) lane.terms.push(held)
    })
    before = now
  }
  return lanes
}

/** Who sits in which lane: a term, null on a vacant seat, undefined where there is no seat. */
function seated<T extends OfSomebody>(
  { holders, vacancies }: Segment<T>,
  before: readonly (T | null | undefined)[],
): (T | null | undefined)[] {
  const now: (T | null | undefined)[] = before.map((held) =>
    held && holders.includes(held) ? held : undefined,
  )
  const free = (fits: (held: T | null | undefined) => boolean) =>
    before.findIndex((held, lane) => now[lane] === undefined && fits(held))
  const anywhere = () => {
    const lane = now.indexOf(undefined)
    return lane < 0 ? now.length : lane
  }
  const coming = holders.filter((holder) => !now.includes(holder))
  const newcomers = coming.filter((holder) => {
    const lane = free((held) => held?.ambassador === holder.ambassador)
    if (lane >= 0) now[lane] = holder
    return lane < 0
  })
  for (const holder of newcomers) {
    const left = free(Boolean)
    const vacant = left < 0 ? free((held) => held === null) : left
    now[vacant < 0 ? anywhere() : vacant] = holder
  }
  for (let count = 0; count < vacancies; count += 1) {
    const vacant = free((held) => held === null)
    const left = vacant < 0 ? free(Boolean) : vacant
    now[left < 0 ? anywhere() : left] = null
  }
  return now
}

function stayVacant<T>(lane: Lane<T>, { from, to }: { from: Day; to: Day | null }, was: boolean) {
  const last = lane.vacancies.at(-1)
  if (was && last) last.to = to
  else lane.vacancies.push({ from, to })
}
