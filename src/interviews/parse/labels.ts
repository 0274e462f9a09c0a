import { isSpeltOut, knownSide, type Side } from './words/labels.ts'

/** "Anne Holm: …", "Q1: …", "**Svar:** …": a possible label and what it stands in front of. */
export type LabelCandidate = {
  /** As written, without colon, number, marks and the verb of "Anne Holm svarer". */
  name: string
  /** As written, with its colon or full stop. */
  written: string
  /** Lower case, without number and parentheses: what makes two labels the same. */
  key: string
  number: number | null
  side: Side | null
  /** The text after the label; empty when the label has the line to itself. */
  rest: string
  /** Whether a colon (or `Q.`) follows, so that the line could be nothing but a label. */
  colon: boolean
}

const LONGEST = 48
const VERBS =
  /\s+(svarer|svarar|svarte|svarede|siger|sier|säger|spørger|spør|frågar|says|answers|asks|replies)$/i
const LETTER_DOT = /^([QA])(\d{0,2})[.)]\s+(?=[\p{Lu}"»“])/u
/** "Spørgsmål 1. Hvad …", "Spørsmål 2 – Hva …" */
const WORD_NUMBER =
  /^(spørgsmål|spørsmål|fråga|question|svar|answer)\s+(?:nr\.?\s*|no\.?\s*)?(\d{1,3})(?:[.)]|\s*[-–—])\s+(?=\S)/iu

/** Reads a label off the front of a peeled line. */
export function readLabel(text: string): LabelCandidate | null {
  const letter = LETTER_DOT.exec(text) ?? WORD_NUMBER.exec(text)
  if (letter)
    return {
      ...candidate(letter[1] ?? '', Number(letter[2]) || null, text.slice(letter[0].length)),
      written: letter[0].trim(),
    }
  const start = text.slice(0, LONGEST)
  const colon = start.indexOf(':')
  if (colon < 1) return text.length <= LONGEST ? aloneOnLine(text) : null
  const after = text.slice(colon + 1)
  const rest = after.replace(/^(\*\*|__|\*|_)?\s+|^(\*\*|__|\*|_)$/, '')
  if (after !== '' && rest === after && !/^["»“]/.test(after)) return null
  const before = start.slice(0, colon).replace(/^(\*\*|__|\*|_)|(\*\*|__|\*|_)$/g, '')
  const bareRest = rest.trim()
  return fromWords(before, bareRest, true)
}

/** "Spørgsmål 1" or "ANNE HOLM" with nothing after it. */
function aloneOnLine(text: string): LabelCandidate | null {
  if (/[.?!,;…]$/.test(text)) return null
  const label = fromWords(text, '', false)
  return label && (isSpeltOut(label.key) || /\s/.test(label.name) || text === text.toUpperCase())
    ? label
    : null
}

function fromWords(before: string, rest: string, colon: boolean): LabelCandidate | null {
  const match = /^(.*?)\s*(?:nr\.?|no\.?|#)?\s*(\d{1,3})?\s*$/i.exec(before)
  const name = (match?.[1] ?? before).trim()
  const number = match?.[2] ? Number(match[2]) : null
  const words = name
    .replace(/\([^)]*\)/g, ' ')
    .trim()
    .split(/\s+/)
  // A number in front that was not read as one is no part of a label: it would be lost with it.
  if (name === '' || words.length > 5 || /^\W*\d/.test(name)) return null
  const label = candidate(name, number, rest, colon)
  if (label.side) return label
  if (number !== null || !looksLikeName(words)) return null
  return label
}

function looksLikeName(words: string[]): boolean {
  if (words.length > 5) return false
  return words.every(
    (word, i) =>
      /^\p{Lu}[\p{L}\p{M}'’-]*,?$|^\p{Lu}\p{L}{0,3}\.$/u.test(word) ||
      (i > 0 &&
        /^(af|av|von|van|de|der|la|og|och|and|&|svarer|svarar|siger|sier|säger|spørger|spør|frågar|says|answers|asks|svarte|svarede|replies)$/.test(
          word,
        )),
  )
}

function candidate(
  name: string,
  number: number | null,
  rest: string,
  colon = true,
): LabelCandidate {
  const key = name
    .replace(VERBS, '')
    .replace(/\([^)]*\)/g, ' ')
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/\.$/, '')
    .toLowerCase()
  return {
    name: name.replace(VERBS, ''),
    written: colon ? `${name}:` : name,
    key,
    number,
    side: knownSide(key),
    rest,
    colon,
  }
}
