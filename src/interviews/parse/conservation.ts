import type { ParsedInterview } from './types.ts'

/** The outcome of holding a result against its text. */
export type Conservation = {
  ok: boolean
  /** Words of the text that are in no place of the result and are no sign of its structure. */
  lost: string[]
  /** Words of the result that the text does not have at that point. */
  added: string[]
  /** Words that were taken off as structure: numbers, `Q:`, speakers' names. */
  structure: string[]
}

/**
 * Proves that a result holds every word of its text exactly once and in order.
 *
 * A word is a run of characters between white space that has a letter or a digit, without the
 * signs of bold and italic print around it. The places are read in the order title, lead, question,
 * answer, question, answer …, trailing. Words may be missing from them only where a line of the
 * text begins (signs stand in front), and only if they are
 *   - the number of the exchange that follows, which is in `number`,
 *   - a label in front of a colon, or alone on its line: a known word such as `Q:` or `Svar:`, or a
 *     name that is in `people` or, when it is nobody's full name there, in `warnings`.
 * `people` itself is a note about the text and holds none of its words.
 *
 * It knows nothing of how the parser works: it sees the text and the result only.
 */
export function checkConservation(text: string, result: ParsedInterview): Conservation {
  const input = wordsOf(text)
  const blocks = blocksOf(result)
  const structure: string[] = []
  let at = 0
  for (const block of blocks) {
    const skipped = align(input, at, block.words, block.number)
    if (skipped === null) {
      const lost = input.slice(at, at + 12).map(({ word }) => word)
      return { ok: false, lost, added: block.words.slice(0, 12), structure }
    }
    structure.push(...input.slice(at, at + skipped).map(({ word }) => word))
    at += skipped + block.words.length
  }
  const lost = input.slice(at).map(({ word }) => word)
  return { ok: lost.length === 0 && accounted(structure, result), lost, added: [], structure }
}

type Word = { word: string; startsLine: boolean }
type Block = { words: string[]; number: number | null }

const LONGEST_SIGN = 9
const KNOWN =
  /^(q|a|sp|spm|spg|sv|f|r|i|int|spørgsmål|spørgsmålet|spørsmål|spørsmålet|fråga|frågan|question|svar|svaret|answer|ans|interviewer|interviewaren|interviewere|intervjuer|intervjuare|intervjuaren|journalist|journalisten|reporter|reporteren|reportern|redaktionen|redaksjonen|redaktør|redaktøren|redaktör|red|moderator|vært|værten|host|editor|spørger|respondent|svarer|nr|no)$/

function blocksOf({ title, lead, exchanges, trailing }: ParsedInterview): Block[] {
  const plain = (text: string): Block => ({
    words: wordsOf(text).map(({ word }) => word),
    number: null,
  })
  return [
    ...(title === null ? [] : [plain(title)]),
    ...lead.map(plain),
    ...exchanges.flatMap(({ number, question, answer }) => [
      ...splitSentences(question)
        .map(plain)
        .filter(({ words }) => words.length > 0)
        .map((block, i) => ({ ...block, number: i === 0 ? number : null })),
      ...answer.map((paragraph) => ({ ...plain(paragraph), number })),
    ]),
    ...trailing.map(plain),
  ].filter(({ words }) => words.length > 0)
}

/** A question may come from several lines, each with a sign in front of it. */
function splitSentences(question: string): string[] {
  return question.split(/(?<=[?!.…:*_"”»«])\s+/)
}

function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const line of text.split(/[\n\r\u0085\u2028\u2029\v\f]/)) {
    let first = true
    for (const piece of line.split(/\s+/)) {
      const word = piece
        .replace(/\*{1,3}|_{1,3}/g, '')
        .replace(/^#+(?=[\d\p{L}])|^[-–—•▪●■‣►→➢>·\uFEFF]+/gu, '')
      if (!/[\p{L}\p{N}]/u.test(word)) continue
      words.push({ word, startsLine: first })
      first = false
    }
  }
  return words
}

/** How many words of the text to pass over so that the block follows word for word, or `null`. */
function align(input: Word[], at: number, words: string[], number: number | null): number | null {
  for (let skip = 0; skip <= LONGEST_SIGN; skip += 1) {
    if (
      follows(input, at + skip, words) &&
      (skip === 0 || isSign(input.slice(at, at + skip), number))
    )
      return skip
  }
  return null
}

function follows(input: Word[], at: number, words: string[]): boolean {
  return words.every((word, i) => input[at + i]?.word === word)
}

/** Whether passed-over words can be a number, a label, or one after the other. */
function isSign(words: Word[], number: number | null): boolean {
  if (!words[0]?.startsLine) return KNOWN.test(bare(words[0]?.word ?? ''))
  const last = words.at(-1)?.word ?? ''
  const digits = words.map(({ word }) => word).filter((word) => /^\(?#?\d{1,3}\W*$/.test(word))
  if (digits.some((word) => number === null || Number(word.replace(/\D/g, '')) !== number))
    return false
  if (digits.length === words.length) return true
  return (
    /:\W*$/.test(last) ||
    /^[QA]\d*[.)]$/.test(last) ||
    words.every(({ word }) => /^\p{Lu}|^\p{N}/u.test(word))
  )
}

const bare = (word: string): string => word.toLowerCase().replace(/[^\p{L}]/gu, '')

/** Every word taken off is a number, a known label, or a name that the result tells elsewhere. */
function accounted(structure: string[], { people, warnings }: ParsedInterview): boolean {
  const told = new Set<string>()
  for (const phrase of [...people.map(({ name }) => name), ...warnings]) {
    for (const word of phrase.split(/\s+/)) told.add(bare(word))
  }
  const initials = new Set(
    people.map(({ name }) =>
      bare(
        name
          .split(/[\s-]+/)
          .map((word) => word.charAt(0))
          .join(''),
      ),
    ),
  )
  return structure.every((word) => {
    const key = bare(word)
    return (
      key === '' ||
      KNOWN.test(key) ||
      told.has(key) ||
      initials.has(key) ||
      VERBS.has(key) ||
      /^(af|av|von|van|de|og|och|and)$/.test(key)
    )
  })
}

const VERBS = new Set(
  'svarer svarar svarte svarede siger sier säger spørger spør frågar says answers asks replies'.split(
    ' ',
  ),
)
