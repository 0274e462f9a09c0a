import { asksInHeadline, withoutHeadline } from './headline.ts'
import { withIntroductions } from './introductions.ts'
import { answerMarked } from './schemes/answerMarked.ts'
import { bare, shortLines } from './schemes/bare.ts'
import { labelled } from './schemes/labelled.ts'
import { marked } from './schemes/marked.ts'
import { numbered } from './schemes/numbered.ts'
import { type Score, score } from './score.ts'
import { Role, type Segmentation } from './segmentation.ts'
import { guessTail } from './tail.ts'
import type { Unit } from './units.ts'

/** The reading that was chosen, how good it is, and whether another came close. */
export type Choice = { found: Segmentation; score: Score; contested: boolean }

const WORTH_READING = 1.55

/** Lets every scheme read the document and keeps the most believable reading, if any is. */
export function choose(units: Unit[]): Choice | null {
  const tail = guessTail(units)
  const readings = readingsOf(units, tail)
  const scored = readings.map((found) => ({ found, score: score(units, found, tail) }))
  const best = scored.reduce<(typeof scored)[number] | null>(
    (top, entry) => (top === null || entry.score.total > top.score.total ? entry : top),
    null,
  )
  if (!best || best.score.total < WORTH_READING) return null
  const rival = scored.some(
    (entry) =>
      best.score.total - entry.score.total < 0.03 && !sameQuestions(entry.found, best.found),
  )
  const contested = (rival && best.score.look < 0.6) || isGuess(best.found, best.score)
  return { ...best, contested }
}

/** Every scheme's readings of a document. */
export function readingsOf(units: Unit[], tail: number): Segmentation[] {
  const headline = asksInHeadline(units)
  return [
    ...labelled(units),
    ...numbered(units),
    ...marked(units),
    ...answerMarked(units),
    ...bare(units),
    ...shortLines(units, tail),
  ]
    .map((found) => withIntroductions(units, found))
    .map((found) => (headline ? withoutHeadline(found) : found))
}

/** Questions that neither their wording nor an explicit sign shows. */
function isGuess(found: Segmentation, { look }: Score): boolean {
  return look < 0.35 && found.prior < 0.3
}

function sameQuestions(a: Segmentation, b: Segmentation): boolean {
  return a.roles.every((role, i) => (role === Role.question) === (b.roles[i] === Role.question))
}
