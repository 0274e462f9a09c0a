import { evidenceIn } from './people/evidence.ts'
import { Role, type Segmentation } from './segmentation.ts'
import type { Unit } from './units.ts'

const INTRODUCES =
  /(spørgsmål|spørsmål|frågor|questions|interview|intervju|svarer|svarar|fortæller|forteller|berättar|answers|har stillet|mød |møt |möt |meet |ambassad)/i

/**
 * "Hvem er den nye ambassadør?" on top of a text is a headline when it addresses nobody and what
 * follows introduces the interview rather than answers.
 */
export function asksInHeadline([first, second]: Unit[]): boolean {
  if (!first || !second) return false
  if (first.look >= 0.9 || first.number !== null || first.label) return false
  const text = second.text.slice(0, 3000)
  if (/(?<!\p{L})(jeg|jag|eg|mig|meg|min|mit|mitt)(?!\p{L})/iu.test(text)) return false
  return INTRODUCES.test(text) || evidenceIn(text).some(({ weight }) => weight >= 2)
}

/** A reading without its first question, when that is the headline and other questions remain. */
export function withoutHeadline(found: Segmentation): Segmentation {
  const { roles } = found
  if (
    roles[0] !== Role.question ||
    roles[1] !== Role.other ||
    roles.indexOf(Role.question, 1) < 0
  ) {
    return found
  }
  return { ...found, roles: roles.map((role, i) => (i === 0 ? Role.other : role)) }
}
