/** One non-blank line of the text. */
export type Line = {
  text: string
  /** Blank lines between this line and the one before it. */
  gap: number
  /** A horizontal rule stands between this line and the one before it. */
  rule: boolean
  /** The line was cut off the one before it and shares its line in the text. */
  sameLine?: boolean
  /** How far in it is written, in spaces; nothing when it begins at the margin. */
  indent?: number
}

const RULE = /^\s*([-_*=~•·–—#])(\s*\1){2,}\s*$/

/** A tabulator counts as four spaces. */
const indentOf = (raw: string): number =>
  (/^[ \t]*/.exec(raw)?.[0] ?? '').replaceAll('\t', '    ').length

/** Splits a text into its non-blank lines; horizontal rules become a property of the next line. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = []
  let gap = 0
  let rule = false
  for (const raw of text.split('\n')) {
    const line = raw.trim()
    if (line === '') {
      gap += 1
    } else if (line.length < 200 && RULE.test(line)) {
      rule = true
      gap += 1
    } else {
      const indent = indentOf(raw)
      lines.push({ text: line, gap, rule, ...(indent > 0 ? { indent } : {}) })
      gap = 0
      rule = false
    }
  }
  return lines
}
