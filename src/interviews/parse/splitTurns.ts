import type { Line } from './lines.ts'

/** A pair of labels that share one line: "Q: Hvad nu? A: Vi går videre." */
const PAIRS: [RegExp, RegExp][] = [
  [
    /^\W{0,4}(q|question)\s?\d*[:.]/i,
    /(?<=[.?!…*"”]) {1,4}(?=(\*\*|__)?(A|Answer|ANSWER)\s?\d*[:.] )/,
  ],
  [
    /^\W{0,4}(spørgsmål|spørsmål|fråga|spg\.?|spm\.?)\s?\d*:/i,
    /(?<=[.?!…*"”]) {1,4}(?=(\*\*|__)?(Svar|SVAR)\s?\d*: )/,
  ],
]

/**
 * Splits a line that holds a question and its answer: by labels, or by bold print around the
 * question ("**Hvad nu?** Vi går videre.").
 */
export function splitTurns(line: Line): Line[] {
  for (const [opens, answers] of PAIRS) {
    if (!opens.test(line.text)) continue
    const at = answers.exec(line.text)
    if (at) return cut(line, at.index)
  }
  const bold = /^(?:\d{1,3}[.)] |[-–•] )?(\*\*|__)(?=\S)/.exec(line.text)
  const sign = bold?.[1]
  if (bold && sign) {
    const close = line.text.indexOf(sign, bold[0].length)
    const inside = line.text.slice(bold[0].length, close)
    const after = line.text.slice(close + sign.length)
    const closed = close > 0 && /[?!…]$|\.\.\.$/.test(inside) && inside.length >= 8
    if (closed && /^\s+\S/.test(after)) return cut(line, close + sign.length)
  }
  return [line]
}

/**
 * "1. Hvad laver du? Jeg leder et bibliotek.": when nearly all numbered lines of a text hold both,
 * they are split behind the first question mark.
 */
export function splitNumberedTurns(lines: Line[]): Line[] {
  const numbered = lines.filter(({ text }) => /^\d{1,3}[.)]\s/.test(text))
  const both = numbered.filter(
    ({ text }) => endOfQuestion(text) > 0 && !/\?\W*$/.test(text.slice(-12)),
  )
  if (both.length < 2 || both.length < numbered.length * 0.5) return lines
  return lines.flatMap((line) => {
    const at = /^\d{1,3}[.)]\s/.test(line.text) ? endOfQuestion(line.text) : 0
    return at > 0 ? cut(line, at) : [line]
  })
}

/** Where the question of "1. Hvad nu? Vi går videre." ends; 0 when the line does not have both. */
function endOfQuestion(text: string): number {
  const at = text.slice(0, 400).search(/\?\s+["»“]?[\p{Lu}\p{N}]/u)
  return at > 0 ? at + 1 : 0
}

function cut(line: Line, at: number): Line[] {
  return [
    { ...line, text: line.text.slice(0, at).trim() },
    { text: line.text.slice(at).trim(), gap: 0, rule: false, sameLine: true },
  ]
}
