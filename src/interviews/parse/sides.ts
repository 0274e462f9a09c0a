import type { Unit } from './units.ts'
import { type Side, saysAnswers } from './words/labels.ts'

/**
 * Which speakers ask and which answer. A known word says it itself; of the others, the one whose
 * turns look most like questions asks, if they do so clearly more than the rest. Nobody who is said
 * to answer ("Anne svarer:") asks.
 */
export function sidesOf(units: Unit[]): Map<string, Side> {
  const sides = new Map<string, Side>()
  const looks = new Map<string, { sum: number; count: number; first: number }>()
  const answering = new Set<string>()
  units.forEach((unit, i) => {
    if (!unit.label) return
    const { key, side } = unit.label
    if (side) sides.set(key, side)
    if (saysAnswers(unit.label.written)) answering.add(key)
    const tally = looks.get(key) ?? { sum: 0, count: 0, first: i }
    // The question may stand in a later paragraph of the same turn.
    const next = units[i + 1]
    tally.sum += Math.max(unit.look, next && !next.label ? next.look * 0.7 : 0)
    tally.count += 1
    looks.set(key, tally)
  })
  for (const key of answering) if (!sides.has(key)) sides.set(key, 'answer')
  const unknown = [...looks].filter(([key]) => !sides.has(key))
  const known = new Set(sides.values())
  const mean = ([, tally]: (typeof unknown)[number]): number => tally.sum / tally.count
  unknown.sort((a, b) => mean(b) - mean(a) || a[1].first - b[1].first)
  const [top] = unknown
  for (const entry of unknown) {
    const asks =
      !known.has('question') && entry === top && mean(entry) >= (known.has('answer') ? 0.2 : 0.35)
    sides.set(entry[0], asks ? 'question' : 'answer')
  }
  return sides
}
