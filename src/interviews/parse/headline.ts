import { evidenceIn } from './people/evidence.ts'
import { Role, type Segmentation } from './segmentation.ts'
import type { Unit } from './units.ts'

const INTRODUCES =
  /(spørgsmål|spørsmål|frågor|questions|interview|intervju|svarer|svarar|fortæller|forteller|berättar|answers|har stillet|mød |møt |möt |meet |ambassad)/i

/**
 * "Hvem er den nye ambassadør?" on top of a text is a headline when it addresses nobody and what
 * follows introduces the interview rather than answers.
 */
export function withoutHeadline(units: Unit[], found: Segmentation): Segmentation {
  const [first, second] = units
  if (found.roles[0] !== Role.question || found.roles[1] !== Role.other || !first || !second)
    return found
  if (
    first.look >= 0.9 ||
    first.number !== null ||
    first.label ||
    found.roles.indexOf(Role.question, 1) < 0
  ) {
    return found
  }
  if (/(?<!\p{L})(jeg|jag|eg|mig|meg|min|mit|mitt)(?!\p{L})/iu.test(second.text)) return found
  const introduces =
    INTRODUCES.test(second.text) || evidenceIn(second.text).some(({ weight }) => weight >= 2)
  if (!introduces) return found
  return { ...found, roles: found.roles.map((role, i) => (i === 0 ? Role.other : role)) }
}
