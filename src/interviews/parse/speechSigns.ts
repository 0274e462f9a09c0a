import type { Turn } from './assemble.ts'
import type { Unit } from './units.ts'

/** Knows which bullet opens answers as a matter of course, and takes it off. */
export type SpeechSigns = { strip(unit: Unit, text: string, position: number): string }

const OPENING = /^[-–—•*·▪●○■◦‣►→➢✓>]\s*/

/**
 * A dash or bullet in front of (nearly) every answer means "here somebody speaks" and is no part
 * of the text; the same sign in front of single answers is a list and stays.
 */
export function speechSigns(turns: Turn[]): SpeechSigns {
  const answered = turns.filter((turn) => turn.answer.length > 0)
  const sign = commonSign(answered)
  const everywhere =
    sign !== null &&
    answered.every((turn) => turn.answer.every((unit) => unit.bullet === sign)) &&
    !answered.some(isList)
  const lists = new Set(answered.flatMap(({ answer }) => (isPlainList(answer) ? answer : [])))
  return {
    strip(unit, text, position) {
      if (sign === null || unit.bullet !== sign || lists.has(unit)) return text
      return position === 0 || everywhere ? text.replace(OPENING, '') : text
    },
  }
}

function commonSign(answered: Turn[]): string | null {
  const counts = new Map<string, number>()
  for (const { answer } of answered) {
    const sign = answer[0]?.bullet
    if (sign && !isPlainList(answer)) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  }
  for (const [sign, count] of counts) if (count >= answered.length * 0.6) return sign
  return null
}

function isPlainList(answer: Unit[]): boolean {
  return answer[1]?.bullet === answer[0]?.bullet && startsList(answer[0])
}

/** A first item of a list is short; somebody who speaks says a sentence. */
function startsList(unit: Unit | undefined): boolean {
  return unit !== undefined && unit.text.length < 60 && !/[.!?]$/.test(unit.text)
}

function isList({ answer }: Turn): boolean {
  return answer.some((unit, i) => /:$/.test(unit.text) && i + 1 < answer.length)
}
