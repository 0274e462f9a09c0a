import type { Parts } from './assemble.ts'
import { wordStarts } from './conservation.ts'
import { doubtsAbout } from './doubts.ts'
import type { ReadAs } from './types.ts'
import { readUnits, type Unit } from './units.ts'
import { isDamaged, type Warning } from './warnings.ts'

/** What a line of a text is, when somebody has said so; `aside` is no part of the interview. */
export type Divided = 'head' | 'question' | 'questionGoesOn' | 'answer' | 'tail' | 'aside'

/**
 * The doubts about a text that somebody divided, one entry of `division` for each of its lines: what `readInterview` would doubt,
 * had it divided the text so. Linear in the text.
 */
export function doubtsAboutDivision(
  text: string,
  division: readonly Divided[],
  readAs: ReadAs,
): Warning[] {
  const owners = text.split('\n').flatMap((line, at) => wordStarts(line).map(() => at))
  const parts: Parts = { head: [], turns: [], tail: [] }
  const inside: Unit[] = []
  let word = 0
  for (const unit of readUnits(text, readAs.lang)) {
    const end = word + wordStarts(unit.raw).length
    // A label may have the line above to itself and be put aside.
    const kinds = owners.slice(word, end).map((line) => division[line] ?? 'aside')
    const kind = kinds.find((one) => one !== 'aside')
    word = end
    if (kind === undefined) continue
    inside.push(unit)
    put(parts, unit, kind)
  }
  const scheme = parts.turns.length > 0 ? (readAs.scheme ?? 'divided') : null
  return doubtsAbout(inside, parts, { ...readAs, scheme }, isDamaged(text))
}

function put({ head, turns, tail }: Parts, unit: Unit, kind: Exclude<Divided, 'aside'>): void {
  const turn = turns.at(-1)
  if (kind === 'tail') tail.push(unit)
  else if (kind === 'question' || (kind === 'questionGoesOn' && !turn))
    turns.push({ question: [unit], answer: [] })
  else if (kind === 'questionGoesOn') turn?.question.push(unit)
  else if (kind === 'answer' && turn) turn.answer.push(unit)
  else head.push(unit)
}
