import { Role } from './segmentation.ts'
import type { Unit } from './units.ts'

/**
 * Whether the questions of a reading are laid out alike: blank lines above them and not elsewhere,
 * the answer close below each of them or a line apart from each, numbers on all of them or on none.
 * Between -0.8 and 0.8.
 */
export function layoutScore(units: Unit[], roles: Role[], end: number): number {
  const start = roles.indexOf(Role.question)
  let questions = 0
  let notFirst = 0
  let apart = 0
  let close = 0
  let numbered = 0
  let others = 0
  let othersApart = 0
  for (let i = Math.max(0, start); i < end; i += 1) {
    const unit = units[i]
    if (!unit) continue
    if (roles[i] === Role.question) {
      questions += 1
      // The first question stands below a lead, or below nothing: the gap above it says little.
      if (i > start) notFirst += 1
      if (i > start && unit.gap > 0) apart += 1
      if (isClose(units, i)) close += 1
      if (unit.number !== null) numbered += 1
    } else if (roles[i] === Role.other) {
      others += 1
      if (unit.gap > 0) othersApart += 1
    }
  }
  if (questions === 0) return 0
  const above = others === 0 || notFirst === 0 ? 0 : apart / notFirst - othersApart / others
  const alike = questions < 2 ? 0 : 2 * Math.max(close / questions, 1 - close / questions) - 1
  const mixed = numbered >= 2 && numbered < questions ? 0.3 : 0
  return 0.5 * above + 0.3 * alike - mixed
}

/** Whether the paragraph below follows without a blank line. */
export function isClose(units: Unit[], i: number): boolean {
  return units[i + 1]?.gap === 0
}
