import { indices } from '../indices.ts'
import { type Segmentation, segmentation } from '../segmentation.ts'
import type { Unit } from '../units.ts'

/** Questions have no sign but their wording; and, in some texts, the blank line above them. */
export function bare(units: Unit[]): Segmentation[] {
  const asking = indices(units, (unit) => unit.look >= 0.5)
  const sure = asking.filter((i) => (units[i]?.look ?? 0) >= 0.7)
  const out = [segmentation('bare', units.length, asking, 0)]
  if (sure.length < asking.length) out.push(segmentation('bare', units.length, sure, 0))
  const apart = asking.filter((i) => i === 0 || (units[i]?.gap ?? 0) > 0)
  if (apart.length < asking.length)
    out.push(segmentation('bare, set apart', units.length, apart, 0))
  const close = asking.filter((i) => units[i + 1]?.gap === 0)
  if (close.length < asking.length && close.length > 0)
    out.push(segmentation('bare, close to the answer', units.length, close, 0))
  const wide = asking.filter((i) => i === 0 || (units[i]?.gap ?? 0) > 1)
  if (wide.length < apart.length)
    out.push(segmentation('bare, set wide apart', units.length, wide, 0))
  const unmarked = asking.filter((i) => units[i]?.classes.length === 0 && units[i]?.number === null)
  if (unmarked.length < asking.length)
    out.push(segmentation('bare, unmarked', units.length, unmarked, 0))
  return out.filter((found) => found.roles.some((role) => role !== 0))
}

/**
 * Sentence stems and catchwords: short lines without a full stop, each above a longer paragraph,
 * alone or among ordinary questions.
 */
export function shortLines(units: Unit[], tail: number): Segmentation[] {
  const short = indices(units, (unit, i) => i < tail && isStem(unit, units[i + 1]))
  const asking = indices(units, (unit) => unit.look >= 0.5)
  const out: Segmentation[] = []
  for (const stems of [short, short.filter((i) => (units[i]?.gap ?? 0) > 0), short.slice(1)]) {
    if (stems.length === 0) continue
    const both = [...new Set([...asking, ...stems])].sort((a, b) => a - b)
    if (both.length > asking.length && both.length >= (asking.length > 0 ? 2 : 3))
      out.push(segmentation('short lines', units.length, both, -0.15))
  }
  return out
}

/** A short line that does not end a sentence and stands above something longer. */
export function isStem(unit: Unit, next: Unit | undefined): boolean {
  if (!next || unit.boxed || unit.text.length > 90 || unit.bullet !== null || unit.label)
    return false
  if (/[.,;!"”»«)]$/.test(unit.text) && unit.look < 0.5) return false
  return next.text.length > unit.text.length * 1.2 && next.bullet === null
}
