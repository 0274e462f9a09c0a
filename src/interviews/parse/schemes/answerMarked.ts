import { indices } from '../indices.ts'
import { type Segmentation, segmentation } from '../segmentation.ts'
import type { Unit } from '../units.ts'

/** Answers stand out by a sign (a dash, italics, …): the unmarked paragraph before it is the question. */
export function answerMarked(units: Unit[]): Segmentation[] {
  const marks = new Set(units.flatMap((unit) => unit.classes))
  return [...marks].slice(0, 16).flatMap((mark) => {
    if (mark.startsWith('h') || mark === 'caps') return []
    const before = indices(units, (unit, i) => {
      const opens = units[i + 1]?.classes.includes(mark) === true
      return opens && !unit.classes.includes(mark) && !unit.boxed
    })
    if (before.length === 0) return []
    // "Vi gør tre ting:" in front of a list is no question.
    const likely = before.filter(
      (i) => !/[.,]$|:$/.test(units[i]?.text ?? '') || (units[i]?.look ?? 0) >= 0.5,
    )
    const both = [segmentation(`${mark} answers`, units.length, before, 0.1)]
    if (likely.length > 0 && likely.length < before.length) {
      both.push(segmentation(`${mark} answers`, units.length, likely, 0.1))
    }
    return both
  })
}
