import type { Unit } from './units.ts'
import { isClosing, isCredit, isPointer, opensFactsBox } from './words/boxes.ts'

const NAME = "\\p{Lu}[\\p{L}'’-]+(?: (?:\\p{Lu}\\.|\\p{Lu}[\\p{L}'’-]+|af|av|von|van|de)){1,3}"
const BIOGRAPHY = new RegExp(
  `^${NAME}(?: \\([^)]{1,20}\\)|, (?:\\d{2,3}|f\\.|født)[^,]{0,12},)?(?:, [^.]{3,80},)? (?:er|är|is|har|has|blev|ble|blir|bliver|var|was|tiltrådte|tiltrådde|tillträdde) `,
  'u',
)
const SIGNATURE = new RegExp(`^[/–—-]{0,2} ?${NAME}(?:, .{3,120})?$`, 'u')

/** Whether a paragraph at the end of a text opens what stands below the last answer. */
export function opensTail(unit: Unit, next: Unit | undefined): boolean {
  const { text } = unit
  if (unit.rule || isClosing(text) || isCredit(text) || opensFactsBox(text) || isPointer(text))
    return true
  if (BIOGRAPHY.test(text.slice(0, 240))) return true
  if (unit.bullet === null && text.length <= 160 && SIGNATURE.test(text))
    return !next || next.text.length < 120
  return /^(interviewpersonen|om interviewpersonen|ambassadøren er|ambassadören är)/i.test(text)
}

/** Where the text's tail begins, as far as can be told before the questions are known. */
export function guessTail(units: Unit[]): number {
  let lastQuestion = -1
  units.forEach((unit, i) => {
    if (unit.look >= 0.7 || unit.label?.side) lastQuestion = i
  })
  for (let i = lastQuestion + 2; i < units.length; i += 1) {
    const unit = units[i]
    if (unit && opensTail(unit, units[i + 1]) && lastQuestion >= 0) return i
  }
  return units.length
}
