import { indices } from '../indices.ts'
import { type Segmentation, segmentation } from '../segmentation.ts'
import type { Unit } from '../units.ts'

/**
 * Questions carry the numbers 1, 2, 3 … Steps inside an answer carry numbers too, so the
 * questions are the chain of consecutive numbers that looks most like questions.
 */
export function numbered(units: Unit[]): Segmentation[] {
  const all = chain(units, () => true)
  const out = [all]
  const styles = new Set(units.filter((unit) => unit.number !== null).map(styleOf))
  if (styles.size > 1 && styles.size < 8) {
    for (const style of styles) out.push(chain(units, (unit) => styleOf(unit) === style))
  }
  return out.flatMap((found) => toSegmentations(units, found))
}

function toSegmentations(units: Unit[], found: number[]): Segmentation[] {
  const complete = units[found[0] ?? -1]?.number === 1 && found.length >= 2
  const out = found.length
    ? [segmentation('numbered', units.length, found, complete ? 0.6 : 0.2)]
    : []
  const repeated = indices(units, (unit) => unit.number !== null && unit.look >= 0.5)
  if (repeated.length > found.length)
    out.push(segmentation('numbered anew', units.length, repeated, 0.2))
  return out
}

const styleOf = (unit: Unit): string =>
  `${unit.numberStyle} ${unit.classes.join(' ')} ${unit.label?.key ?? ''}`

/** The best chain of rising numbers; a missing number costs, a chain that starts late too. */
function chain(units: Unit[], allowed: (unit: Unit) => boolean): number[] {
  type Link = { index: number; score: number; before: Link | null }
  const bestAt = new Map<number, Link>()
  let best: Link | null = null
  units.forEach((unit, index) => {
    if (unit.number === null || unit.boxed || !allowed(unit)) return
    const worth = linkWorth(unit, units[index + 1])
    let from: Link | null = null
    let score = unit.number === 1 ? 0.3 : -0.4
    for (const [step, cost] of [
      [1, 0],
      [2, 0.6],
      [3, 0.9],
    ] as const) {
      const link = bestAt.get(unit.number - step)
      if (link && link.score - cost > score) {
        from = link
        score = link.score - cost
      }
    }
    const link: Link = { index, score: score + worth, before: from }
    const known = bestAt.get(unit.number)
    if (!known || link.score >= known.score) bestAt.set(unit.number, link)
    if (!best || link.score > best.score) best = link
  })
  const found: number[] = []
  for (let link = best as Link | null; link; link = link.before) found.push(link.index)
  return found.reverse()
}

function linkWorth(unit: Unit, next: Unit | undefined): number {
  const answered = next !== undefined && next.number === null
  const shortened = unit.text.length > 300 ? -0.4 : 0
  return (unit.look - 0.15) * 1.5 + (answered ? 0.4 : -0.5) + shortened
}
