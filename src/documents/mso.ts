import type { Kind } from '../richtext/rich.ts'

type Attributes = Record<string, string>

/** Word's own marks in HTML. Styles are given in lower case and without white space. */
export const fromWordList = (style: string): boolean => /mso-list:l\d/.test(style)

/** How far in an item of Word's stands, from 0; undefined for everything else. */
export function wordListDepth(style: string): number | undefined {
  const level = /mso-list:l\d+level(\d+)/.exec(style)?.[1]
  return level === undefined ? undefined : Number(level) - 1
}

/** Whether the sign that Word writes in front of an item counts. */
export const listKind = (sign: string): Kind =>
  /^\W*([\divxlc]+|[a-zæøå])[.)]/i.test(sign.trim()) ? 'number' : 'bullet'

/** What Word writes down and does not show: comments and their marks, hidden text, the way back from a note. */
export function isDebris(style: string, attributes: Attributes): boolean {
  return (
    /display:none|mso-hide:all|mso-element:comment|visibility:hidden/.test(style) ||
    /\b(MsoCommentReference|MsoCommentText|msocomanchor|msocomoff|msocomtxt|msoDel)\b/i.test(
      attributes.class ?? '',
    ) ||
    'hidden' in attributes ||
    /^#(footnote|endnote)-ref-/.test(attributes.href ?? '')
  )
}

/** The sign in the text that leads to a note. */
export const noteMark = (attributes: Attributes): boolean =>
  /^(footnote|endnote)-ref-/.test(attributes.id ?? '') ||
  /^#_(ftn|edn)\d/.test(attributes.href ?? '')

/** Whether a note begins here, and whether it is the first. */
export function noteBody(attributes: Attributes): 'first' | 'later' | null {
  const found = /^(?:footnote|endnote)-(\d+)$|^(?:ftn|edn)(\d+)$/.exec(attributes.id ?? '')
  if (!found) return null
  return /^[01]$/.test(found[1] ?? found[2] ?? '') ? 'first' : 'later'
}

/** Google's documents wrap everything in a `<b>` that says it is not bold. */
export function isBold(name: string, style: string, around: boolean): boolean {
  const weight = /(?:^|;)font-weight:(\w+)/.exec(style)?.[1]
  if (weight) return weight === 'bold' || weight === 'bolder' || Number(weight) >= 600
  return around || name === 'b' || name === 'strong'
}

export function isItalic(name: string, style: string, around: boolean): boolean {
  const slant = /(?:^|;)font-style:(\w+)/.exec(style)?.[1]
  if (slant) return slant === 'italic' || slant === 'oblique'
  return around || name === 'i' || name === 'em' || name === 'cite'
}
