import type { DemoCalendar } from '../calendar.ts'
import type { DemoCase } from '../types.ts'
import { brevet } from './brevet.ts'
import { chefenPaaNattevagt } from './chefenPaaNattevagt.ts'
import { denBlaaMappe } from './denBlaaMappe.ts'
import { lukketOnsdag } from './lukketOnsdag.ts'
import { sneploven } from './sneploven.ts'
import { syttenSkemaer } from './syttenSkemaer.ts'

/** Oldest first. */
export const cases = (calendar: DemoCalendar): DemoCase[] =>
  [sneploven, denBlaaMappe, syttenSkemaer, brevet, chefenPaaNattevagt, lukketOnsdag].map((found) =>
    found(calendar),
  )
