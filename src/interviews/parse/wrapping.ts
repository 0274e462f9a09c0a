import type { Line } from './lines.ts'
import { peel } from './peel.ts'

const ENDS_SENTENCE = /[.!?:…][)\]"'”’»«*_]*$/
const STARTS_LOWER = /^[("'»«“”‘’]?\p{Ll}/u
const LONGEST_WRAPPED_LINE = 120

/**
 * Joins lines that a mail program or an editor broke, with a space; returns paragraphs.
 *
 * A break is taken for a wrapped line when the sentence goes on in lower case, or when the text is
 * wrapped (such breaks are common in it) and the next word would not have fitted on the line.
 */
export function joinWrapped(lines: Line[]): Line[] {
  const width = wrapWidth(lines)
  const out: Line[] = []
  let previous: Line | undefined
  let openBold = false
  for (const line of lines) {
    const last = out.at(-1)
    if (
      last &&
      previous &&
      !line.rule &&
      line.gap === 0 &&
      (openBold || goesOn(previous, line, width))
    ) {
      last.text += ` ${line.text}`
    } else {
      out.push({ ...line })
    }
    openBold = hasOpenBold(out.at(-1)?.text ?? '')
    previous = line
  }
  return out
}

/** The length at which the text is wrapped, or `null` when its lines are whole paragraphs. */
function wrapWidth(lines: Line[]): number | null {
  let width = 0
  let breaks = 0
  let tooLong = 0
  for (const [i, line] of lines.entries()) {
    if (line.text.length > LONGEST_WRAPPED_LINE) tooLong += 1
    const next = lines[i + 1]
    if (!next || next.gap > 0 || line.text.length < 30) continue
    if (!ENDS_SENTENCE.test(line.text) && STARTS_LOWER.test(next.text)) {
      breaks += 1
      if (line.text.length <= LONGEST_WRAPPED_LINE) width = Math.max(width, line.text.length)
    }
  }
  return breaks >= 2 && tooLong <= lines.length * 0.05 ? width : null
}

function goesOn(previous: Line, line: Line, width: number | null): boolean {
  const open = !ENDS_SENTENCE.test(previous.text)
  if (open && previous.text.length >= (width === null ? 60 : 30) && STARTS_LOWER.test(line.text)) {
    return true
  }
  if (width === null) return false
  const firstWord = /^\S+/.exec(line.text)?.[0].length ?? 0
  const full = previous.text.length + 1 + firstWord > width
  if (!full) return false
  const marked = peel(line.text).marks.length > 0
  // "… i uge" / "44. Det var": a full line in mid-sentence goes on whatever comes next.
  if (marked)
    return open && /[\p{L},]$/u.test(previous.text) && /^([-–—] \p{Ll}|\d+[.)] )/u.test(line.text)
  return open || !/[?!:][*_"”»]*$/.test(previous.text)
}

/** "**Hvad er din" with the closing marks on the next line. */
function hasOpenBold(text: string): boolean {
  if (text.length > 600 || !/^(\d+[.)] |[-–•] |#+ )?(\*\*|__)/.test(text)) return false
  const mark = text.includes('**') ? '**' : '__'
  return text.split(mark).length % 2 === 0
}
