import { type LabelCandidate, readLabel } from './labels.ts'
import { type Line, splitLines } from './lines.ts'
import { looksLikeQuestion } from './looksLikeQuestion.ts'
import { type Mark, type Peeled, peel } from './peel.ts'
import { findSpeakers } from './speakers.ts'
import { splitNumberedTurns, splitTurns } from './splitTurns.ts'
import type { InterviewLanguage } from './types.ts'
import { isCredit, opensFactsBox } from './words/boxes.ts'
import { joinWrapped } from './wrapping.ts'

/** A speaker's label as a document uses it. */
export type Label = Pick<LabelCandidate, 'key' | 'name' | 'written' | 'side' | 'number'>

/** One paragraph with everything that could tell a question from an answer. */
export type Unit = {
  /** As written, wrapped lines joined. */
  raw: string
  /** Without the marks and the label in front. */
  text: string
  /** Without the label only (equal to `raw` when there is none). */
  unlabelled: string
  gap: number
  rule: boolean
  number: number | null
  numberStyle: string
  bullet: string | null
  /** Visual classes: `bold`, `italic`, `caps`, `h1`…, and the bullet sign. */
  classes: string[]
  label: Label | null
  /** See `looksLikeQuestion`. */
  look: number
  /** Opens a facts box, is a credit, or has no word: never a question. */
  boxed: boolean
  /** Shares its line in the text with the paragraph before it. */
  sameLine: boolean
}

/** A number or a label that waits for the line it belongs to. */
type Carried = { line: Line; label: Label | null; marks: Mark[] }

/** Reads a text into paragraphs. */
export function readUnits(text: string, lang: InterviewLanguage): Unit[] {
  const lines = splitNumberedTurns(joinWrapped(splitLines(text).flatMap(splitTurns)))
  const peeled = lines.map((line) => ({ line, ...signsOf(line) }))
  const labels = peeled.map(({ text }) => readLabel(text))
  const speakers = findSpeakers(labels.filter((label) => label !== null))
  const units: Unit[] = []
  let carried: Carried | null = null
  peeled.forEach(({ line, text, marks }, i) => {
    const candidate = labels[i] ?? null
    const key = candidate ? speakers.mainKey(candidate) : null
    const label: Label | null =
      candidate && key !== null
        ? {
            key,
            name: candidate.name,
            written: candidate.written,
            side: candidate.side,
            number: candidate.number,
          }
        : null
    const body = label && candidate ? candidate.rest : text
    // A number or a label that has the line to itself belongs to the next line, unless that is
    // another of the kind: then it is a paragraph of its own.
    if (carried && (body === '' || (carried.label && label))) {
      units.push(plainUnit(carried.line))
      carried = null
    }
    if (body === '') {
      carried = { line, label, marks }
      return
    }
    units.push(makeUnit(line, text, body, marks, label, carried, lang))
    carried = null
  })
  const rest = carried as Carried | null
  if (rest) units.push(plainUnit(rest.line))
  return units
}

/** What was cut off a line begins in its middle: a number there numbers nothing ("1. Hvornår? 3) mandag."). */
function signsOf({ sameLine, text }: Line): Peeled {
  const peeled = peel(text)
  const numbered = peeled.marks.some(({ kind }) => kind === 'number')
  return sameLine && numbered ? { text, marks: [] } : peeled
}

function makeUnit(
  line: Line,
  peeledText: string,
  body: string,
  marks: Mark[],
  label: Label | null,
  carried: Carried | null,
  lang: InterviewLanguage,
): Unit {
  const raw = carried ? `${carried.line.text} ${line.text}` : line.text
  const inner = label ? peel(body) : { text: body, marks: [] }
  const all = [...(carried?.marks ?? []), ...marks, ...inner.marks]
  const who = label ?? carried?.label ?? null
  const numberMark = all.find((mark) => mark.kind === 'number')
  const bulletMark = all.find((mark) => mark.kind === 'bullet')
  const text = inner.text
  const numbers = new Set(all.flatMap((mark) => (mark.kind === 'number' ? [mark.value] : [])))
  if (who?.number != null) numbers.add(who.number)
  const wordless = !/[\p{L}\p{N}]/u.test(text)
  // Signs that contradict each other, or signs of nothing, are read as text: nothing gets lost.
  if (numbers.size > 1 || (wordless && raw !== text && /[\p{L}\p{N}]/u.test(raw))) {
    return { ...plainUnit(carried?.line ?? line), raw, text: raw, unlabelled: raw }
  }
  const boxed = wordless || opensFactsBox(peeledText) || isCredit(peeledText)
  return {
    raw,
    text,
    unlabelled: unlabelled(line, body, label, carried) ?? raw,
    gap: carried ? carried.line.gap : line.gap,
    rule: carried ? carried.line.rule : line.rule,
    number: wordless ? null : (numberMark?.value ?? who?.number ?? null),
    numberStyle: numberMark?.style ?? '',
    bullet: bulletMark?.sign ?? null,
    classes: classesOf(all, text),
    label: who,
    look: boxed ? 0 : looksLikeQuestion(text, lang),
    boxed,
    sameLine: line.sameLine === true,
  }
}

/** A paragraph without its label, whether that stood in front of it or on the line above. */
function unlabelled(
  line: Line,
  body: string,
  label: Label | null,
  carried: Carried | null,
): string | null {
  if (!carried) return label ? body : null
  const onlyLabel = carried.label !== null && carried.marks.every((mark) => mark.kind !== 'number')
  return onlyLabel && !label ? line.text : null
}

/** A paragraph that is nothing but text. */
function plainUnit(line: Line): Unit {
  return {
    raw: line.text,
    text: line.text,
    unlabelled: line.text,
    gap: line.gap,
    rule: line.rule,
    number: null,
    numberStyle: '',
    bullet: null,
    classes: [],
    label: null,
    look: 0,
    boxed: true,
    sameLine: line.sameLine === true,
  }
}

function classesOf(marks: Mark[], text: string): string[] {
  const classes: string[] = []
  for (const mark of marks) {
    if (mark.kind === 'bold' || mark.kind === 'italic') classes.push(mark.kind)
    if (mark.kind === 'heading') classes.push(`h${mark.level}`)
    if (mark.kind === 'bullet') classes.push(mark.sign)
  }
  if (isCaps(text)) classes.push('caps')
  if (/^[»«"“”][^»«"“”]{2,300}[»«"“”]$/.test(text)) classes.push('quoted')
  return classes
}

function isCaps(text: string): boolean {
  if (text.length > 400) return false
  const upper = text.match(/\p{Lu}/gu)?.length ?? 0
  const lower = text.match(/\p{Ll}/gu)?.length ?? 0
  return upper >= 5 && upper / (upper + lower) > 0.85
}
