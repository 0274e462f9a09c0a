import { sayNames } from '../handover/sayDay.ts'
import type { Localised } from '../i18n/text.ts'

/** Something wrong with a file: the lines it is about, from 1, and the words. */
export interface LineProblem {
  lines: readonly number[]
  message: Localised
}

/** The problem with its lines in front: 'Linje 3 og 5: …', 'Lines 3 and 5: …'. */
export function sayLineProblem({ lines, message }: LineProblem): Localised {
  const numbers = sayNames([...lines].sort((a, b) => a - b).map(String))
  const word = lines.length === 1 ? 'Line' : 'Lines'
  return {
    da: `Linje ${numbers.da}: ${message.da}`,
    en: `${word} ${numbers.en}: ${message.en}`,
  }
}

/** Orders problems by the first line that each is about. */
export function byLine(a: LineProblem, b: LineProblem): number {
  return Math.min(...a.lines) - Math.min(...b.lines)
}
