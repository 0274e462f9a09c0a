import { Role, type Segmentation } from './segmentation.ts'
import { sidesOf } from './sides.ts'
import { speechSigns } from './speechSigns.ts'
import { opensTail } from './tail.ts'
import type { ParsedExchange } from './types.ts'
import type { Unit } from './units.ts'

/** A document cut into its parts; paragraphs are still units, so that others can look at them. */
export type Parts = {
  head: Unit[]
  turns: Turn[]
  tail: Unit[]
}

/** One exchange: the paragraphs of the question and those of the answer. */
export type Turn = { question: Unit[]; answer: Unit[] }

/** Cuts a document at the questions; what stands below the last answer becomes the tail. */
export function cut(units: Unit[], found: Segmentation | null): Parts {
  const head: Unit[] = []
  const turns: Turn[] = []
  units.forEach((unit, i) => {
    const role = found?.roles[i] ?? Role.other
    const current = turns.at(-1)
    if (role === Role.question || (role === Role.questionGoesOn && !current)) {
      turns.push({ question: [unit], answer: [] })
    } else if (role === Role.questionGoesOn && current?.answer.length === 0) {
      current.question.push(unit)
    } else if (current) current.answer.push(unit)
    else head.push(unit)
  })
  return { head, turns, tail: takeTail(turns) }
}

function takeTail(turns: Turn[]): Unit[] {
  const last = turns.at(-1)
  if (!last) return []
  const { answer } = last
  for (let i = 0; i < answer.length; i += 1) {
    const unit = answer[i]
    if (!unit || unit.label?.side === 'answer') continue
    if ((i > 0 || isPlainTail(unit)) && opensTail(unit, answer[i + 1])) return answer.splice(i)
  }
  // "Interviewer: Tak for snakken." asks nothing and gets no answer.
  if (
    answer.length === 0 &&
    turns.length > 1 &&
    last.question[0]?.label &&
    last.question.every((unit) => unit.look < 0.4)
  ) {
    turns.pop()
    return last.question
  }
  return []
}

function isPlainTail(unit: Unit): boolean {
  return unit.boxed && unit.label === null
}

/**
 * Puts the exchanges in words. Off come only the signs that carry the structure: numbers, bold
 * print and heads of questions, the labels of speakers, the dash that opens every answer.
 */
export function exchangesOf(parts: Parts, units: Unit[]): ParsedExchange[] {
  const sides = sidesOf(units)
  const keysOf = (side: string): string[] =>
    [...sides].flatMap(([key, value]) => (value === side ? [key] : []))
  const oneAsks = keysOf('question').length <= 1
  const oneAnswers = keysOf('answer').length <= 1
  const signs = speechSigns(parts.turns)
  const sideOf = (unit: Unit): string | undefined => sides.get(unit.label?.key ?? '')
  const questionText = (unit: Unit, i: number): string => {
    if (i > 0 && unit.number !== null) return unit.raw
    if (!unit.label || (oneAsks && sideOf(unit) === 'question')) return unit.text
    return unit.number === null ? withLabel(unit, unit.label.written) : unit.raw
  }
  const answerText = (unit: Unit, i: number, number: number | null): string => {
    const ownNumber = unit.number !== null && unit.number !== number
    const takeOff = oneAnswers && sideOf(unit) === 'answer' && !ownNumber
    return signs.strip(unit, takeOff ? unit.unlabelled : unit.raw, i)
  }
  return parts.turns.map((turn) => {
    const number = turn.question[0]?.number ?? null
    return {
      number,
      question: turn.question.map(questionText).join(' '),
      answer: paragraphs(turn.answer, (unit, i) => answerText(unit, i, number)),
    }
  })
}

function splitOnce(text: string, at: string): [string, string?] {
  const index = text.indexOf(at)
  return index < 0 ? [text] : [text.slice(0, index), text.slice(index + at.length)]
}

/** The label in front of the text, with space between them only where the document has some: "Anne:»Hvad nu?«". */
function withLabel({ raw, text }: Unit, written: string): string {
  const unmarked = (part: string): string => part.replace(/[*_]/g, '')
  const [, after] = splitOnce(unmarked(raw), unmarked(written))
  const glued = after !== undefined && /^\S/.test(after)
  return `${written}${glued ? '' : ' '}${text}`
}

/** The paragraphs of an answer; what was one line in the text is one paragraph again. */
function paragraphs(units: Unit[], textOf: (unit: Unit, i: number) => string): string[] {
  const out: string[] = []
  units.forEach((unit, i) => {
    const text = textOf(unit, i)
    if (unit.sameLine && i > 0) out.push(`${out.pop() ?? ''} ${text}`)
    else out.push(text)
  })
  return out
}
