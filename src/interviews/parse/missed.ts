import { isClose } from './layout.ts'
import { isStem } from './schemes/bare.ts'
import { Role, type Segmentation } from './segmentation.ts'
import type { Unit } from './units.ts'

/**
 * How much it speaks against a reading that a paragraph is no question in it: paragraphs that look
 * like questions, short lines that end no sentence, and further uses of the sign that the reading
 * takes for the sign of a question.
 */
export function missedIn(units: Unit[], { roles }: Segmentation, end: number): number {
  const mark = commonSign(units, roles)
  const minGap = smallestGap(units, roles, end)
  const close = allClose(units, roles, end)
  const first = roles.indexOf(Role.question)
  let missed = 0
  let place = 0
  let counted = false
  for (let i = 0; i < end; i += 1) {
    const unit = units[i]
    if (!unit) continue
    if (roles[i] !== Role.other) {
      place = 0
      counted = false
      continue
    }
    place += 1
    missed += missedWeight(
      unit,
      units[i + 1],
      i,
      unit.gap < minGap || (close && !isClose(units, i)),
    )
    if (!mark || (i === 0 && unit.look < 0.5) || unit.boxed || !unit.classes.includes(mark))
      continue
    if (unit.bullet !== mark || (i < first && unit.look >= 0.5)) missed += 0.8
    else if (place > 1 && !counted && !/:$/.test(units[i - 1]?.text ?? '')) {
      // A second dash in an answer: a list, perhaps, or a question that was not seen.
      missed += 0.6
      counted = true
    }
  }
  return missed
}

/** The sign (bold, a dash …) that all questions of a reading share. */
function commonSign(units: Unit[], roles: Role[]): string | null {
  let common: string[] | null = null
  for (let i = 0; i < roles.length; i += 1) {
    if (roles[i] !== Role.question) continue
    const classes = units[i]?.classes ?? []
    common = common === null ? classes : common.filter((name) => classes.includes(name))
    if (common.length === 0) return null
  }
  return common?.[0] ?? null
}

/** The gap that all questions but the first have above them. */
function smallestGap(units: Unit[], roles: Role[], end: number): number {
  let smallest = Number.POSITIVE_INFINITY
  for (let i = roles.indexOf(Role.question) + 1; i < end; i += 1) {
    if (roles[i] === Role.question) smallest = Math.min(smallest, units[i]?.gap ?? 0)
  }
  return Number.isFinite(smallest) ? smallest : 0
}

/** Whether every question has its answer right below it. */
function allClose(units: Unit[], roles: Role[], end: number): boolean {
  let count = 0
  for (let i = 0; i < end; i += 1) {
    if (roles[i] !== Role.question) continue
    if (!isClose(units, i)) return false
    count += 1
  }
  return count >= 2
}

function missedWeight(unit: Unit, next: Unit | undefined, i: number, unlike: boolean): number {
  // Where all questions are set apart, a line that is not and addresses nobody is rhetorical.
  const apart = unlike ? (unit.look < 0.9 ? 0.1 : 0.6) : 1
  if (unit.look >= 0.5) return apart * unit.look
  if (i > 0 && isStem(unit, next)) return 0.35 * apart
  return 0
}
