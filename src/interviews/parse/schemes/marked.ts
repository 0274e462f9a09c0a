import { indices } from '../indices.ts'
import { Role, type Segmentation, segmentation } from '../segmentation.ts'
import type { Unit } from '../units.ts'

const PRIORS: Record<string, number> = { bold: 0.4, caps: 0.35, italic: 0.3 }
const priorOf = (mark: string): number => PRIORS[mark] ?? (mark.startsWith('h') ? 0.4 : 0.15)

/** Questions stand out by a sign: bold, capitals, italics, a heading, a dash or a bullet. */
export function marked(units: Unit[]): Segmentation[] {
  const marks = new Set(units.flatMap((unit) => unit.classes))
  return [...marks].slice(0, 16).flatMap((mark) => variants(units, mark))
}

function variants(units: Unit[], mark: string): Segmentation[] {
  const isBullet = !(mark in PRIORS) && !mark.startsWith('h')
  const all = indices(units, (unit) => unit.classes.includes(mark) && !unit.boxed)
  if (all.length === 0) return []
  const prior = priorOf(mark)
  const looking = all.filter((i) => (units[i]?.look ?? 0) >= 0.5)
  const out = [segmentation(mark, units.length, all, prior)]
  if (all.length > 1 && all[0] === 0)
    out.push(segmentation(mark, units.length, all.slice(1), prior))
  if (looking.length > 0 && looking.length < all.length) {
    out.push(segmentation(`${mark} that asks`, units.length, looking, prior - 0.1))
  }
  if (isBullet) {
    const even = all.filter((_, k) => k % 2 === 0)
    if (all.length >= 4 && all.length % 2 === 0)
      out.push(segmentation(`${mark} in turns`, units.length, even, prior))
    return out
  }
  return out.map((found) => joinNeighbours(units, found))
}

/** Two bold lines in a row are one question over two paragraphs. */
function joinNeighbours(units: Unit[], found: Segmentation): Segmentation {
  const { roles } = found
  for (let i = 1; i < roles.length; i += 1) {
    const unit = units[i]
    const before = roles[i - 1]
    if (roles[i] !== Role.question || before === Role.other || !unit) continue
    const numberedAnew = unit.number !== null
    const previousAsks = (units[i - 1]?.look ?? 0) >= 0.7 && unit.gap > 0
    if (!numberedAnew && !previousAsks) roles[i] = Role.questionGoesOn
  }
  return found
}
