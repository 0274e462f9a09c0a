import type { Day } from './calendar.ts'
import { contains, type Interval } from './intervals.ts'
import { compare } from './terms.ts'

/** The position somebody has on the day: the one that contains it, of several the one that began last. */
export function positionOn<T extends Interval>(positions: readonly T[], day: Day): T | undefined {
  return latestPosition(positions.filter((each) => contains(each, day)))
}

/** The position that began last; one without a beginning counts as the earliest. */
export function latestPosition<T extends Interval>(positions: readonly T[]): T | undefined {
  return [...positions].sort((a, b) => compare(b.startsOn ?? '', a.startsOn ?? ''))[0]
}
