import { indices } from '../indices.ts'
import { Role, type Segmentation, segmentation } from '../segmentation.ts'
import { sidesOf } from '../sides.ts'
import type { Unit } from '../units.ts'

/** Both sides, or one of them, are named in front of what they say. */
export function labelled(units: Unit[]): Segmentation[] {
  const sides = sidesOf(units)
  const asks = (unit: Unit): boolean =>
    unit.label !== null && sides.get(unit.label.key) === 'question'
  const answers = (unit: Unit): boolean =>
    unit.label !== null && sides.get(unit.label.key) === 'answer'
  const hasAsks = units.some(asks)
  const hasAnswers = units.some(answers)
  if (hasAsks && hasAnswers) return [bothSides(units, asks, answers)]
  if (hasAsks) {
    const starts = indices(units, asks)
    return [segmentation('question label', units.length, starts, 0.6, true)]
  }
  if (hasAnswers) return answerLabels(units, answers)
  return []
}

function bothSides(
  units: Unit[],
  asks: (u: Unit) => boolean,
  answers: (u: Unit) => boolean,
): Segmentation {
  const found = segmentation('labels', units.length, [], 0.8, true)
  const { roles } = found
  const nextIsAnswer = lookAhead(units, asks, answers)
  let asking: Unit | null = null
  units.forEach((unit, i) => {
    if (asks(unit)) {
      const sameTurn =
        asking !== null &&
        units[i - 1] === asking &&
        unit.number === null &&
        unit.label?.side !== 'question'
      roles[i] = sameTurn ? Role.questionGoesOn : Role.question
      asking = unit
    } else if (answers(unit)) {
      asking = null
    } else if (asking && nextIsAnswer[i]) {
      roles[i] = Role.questionGoesOn
    }
  })
  return found
}

/** For each paragraph: whether an answer's label comes before the next question's. */
function lookAhead(
  units: Unit[],
  asks: (u: Unit) => boolean,
  answers: (u: Unit) => boolean,
): boolean[] {
  const out = new Array<boolean>(units.length).fill(false)
  let answer = false
  for (let i = units.length - 1; i >= 0; i -= 1) {
    const unit = units[i]
    if (!unit) continue
    if (answers(unit)) answer = true
    else if (asks(unit)) answer = false
    out[i] = answer
  }
  return out
}

/** Only the answers are named: the paragraph in front of each is its question. */
function answerLabels(units: Unit[], answers: (u: Unit) => boolean): Segmentation[] {
  const before = indices(units, (unit, i) => {
    const next = units[i + 1]
    return next !== undefined && answers(next) && !answers(unit)
  })
  const short = before.every((i) => (units[i]?.text.length ?? 0) < 200)
  const looking = before.filter((i) => (units[i]?.look ?? 0) >= 0.4)
  return [
    segmentation('answer label', units.length, before, 0.5, short),
    ...(looking.length < before.length
      ? [segmentation('answer label', units.length, looking, 0.4)]
      : []),
  ]
}
