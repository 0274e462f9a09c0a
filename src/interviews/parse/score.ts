import { layoutScore } from './layout.ts'
import { missedIn } from './missed.ts'
import { Role, type Segmentation } from './segmentation.ts'
import type { Unit } from './units.ts'

/** What makes a segmentation believable; each part is between 0 and 1 unless said otherwise. */
export type Score = { total: number; look: number; answered: number; count: number }

/** Weighs one reading of the document: do its questions look, stand and behave like questions? */
export function score(units: Unit[], found: Segmentation, tail: number): Score {
  const { roles, explicit, prior } = found
  let count = 0
  let look = 0
  let answered = 0
  let shorter = 0
  const end = Math.max(tail, roles.lastIndexOf(Role.question) + 1)
  for (let i = 0; i < end; i += 1) {
    const unit = units[i]
    if (!unit) continue
    if (roles[i] === Role.question) {
      const turn = readTurn(units, roles, i)
      count += 1
      look += explicit ? Math.max(turn.look, 0.8) : turn.look
      answered += turn.answer > 0 ? 1 : 0
      shorter += turn.question <= Math.max(60, turn.answer * 1.5) ? 1 : 0
    }
  }
  if (count === 0) return { total: -1, look: 0, answered: 0, count }
  const missed = missedIn(units, found, end)
  const missedShare = missed / (missed + count)
  const many = Math.min(count, 6) / 6
  const total =
    prior +
    1.2 * (look / count) +
    1.1 * (answered / count) +
    0.4 * (shorter / count) +
    layoutScore(units, roles, end) +
    0.3 * many -
    (prior >= 0.3 && count > 1 ? 0.7 : 1.2) * missedShare
  return { total, look: look / count, answered: answered / count, count }
}

function readTurn(
  units: Unit[],
  roles: Role[],
  start: number,
): { look: number; question: number; answer: number } {
  let look = units[start]?.look ?? 0
  let question = units[start]?.text.length ?? 0
  let answer = 0
  for (let i = start + 1; i < units.length && roles[i] !== Role.question; i += 1) {
    const unit = units[i]
    if (!unit) break
    if (roles[i] === Role.questionGoesOn) {
      look = Math.max(look, unit.look)
      question += unit.text.length
    } else answer += unit.text.length
  }
  return { look, question, answer }
}
