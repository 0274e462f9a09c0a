import { Role, type Segmentation } from './segmentation.ts'
import type { Unit } from './units.ts'

/**
 * "1. Du har ledet tre skoler." / "Hvad har du lært?": a marked statement and the question on the
 * next line are one question, when an answer follows.
 */
export function withIntroductions(units: Unit[], found: Segmentation): Segmentation {
  if (found.scheme.startsWith('bare') || found.scheme === 'short lines') return found
  const roles = [...found.roles]
  for (let i = 0; i + 2 < units.length; i += 1) {
    const [unit, next, after] = [units[i], units[i + 1], units[i + 2]]
    if (roles[i] !== Role.question || roles[i + 1] !== Role.other || roles[i + 2] !== Role.other)
      continue
    if (!unit || !next || !after || unit.look >= 0.4 || !/[.!]$/.test(unit.text)) continue
    const unmarked = next.number === null && next.classes.length === 0 && next.label === null
    if (unmarked && next.gap === 0 && next.look >= 0.7 && !after.rule)
      roles[i + 1] = Role.questionGoesOn
  }
  return { ...found, roles }
}
