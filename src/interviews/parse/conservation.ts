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
  let ways = new Map<number, Way>([[0, START]])
  for (const block of blocksOf(result)) {
    const next = step(input, ways, block)
    if (next.size === 0) {
      const way = last(ways)
      const lost = input.slice(way.at, way.at + 12).map(({ word }) => word)
      return { ok: false, lost, added: block.words.slice(0, 12), structure: wordsIn(way) }
    }
    ways = next
  }
  const complete = ways.get(input.length)
  const way = complete ?? last(ways)
  const structure = wordsIn(way)
  const lost = input.slice(way.at).map(({ word }) => word)
  return { ok: lost.length === 0 && accounted(structure, result), lost, added: [], structure }
}

/** A word of a text, where it stands, and the place that it has in the result: null when it was taken off as structure. */
export type PlacedWord = { line: number; offset: number; place: Place | null }

/** A place of the result: the paragraph `paragraph` of a part, which in an answer or a question is that of `exchange`. */
export type Place = {
  part: 'title' | 'lead' | 'question' | 'answer' | 'trailing'
  exchange: number
  paragraph: number
}

/**
 * Every word of the text in order with its place in the result; null when the result doesn't hold them all
 * (`checkConservation`). Lines are those between line ends, offsets count UTF-16 units within the line.
 */
export function placeWords(text: string, result: ParsedInterview): PlacedWord[] | null {
  const input = wordsOf(text)
  let ways = new Map<number, Way>([[0, START]])
  for (const block of blocksOf(result)) ways = step(input, ways, block)
  const way = ways.get(input.length) ?? [...ways.values()].find(({ at }) => at === input.length)
  if (!way) return null
  const placed: PlacedWord[] = input.map(({ line, offset }) => ({ line, offset, place: null }))
  for (let laid = way.laid; laid; laid = laid.before) {
    for (let at = laid.start; at < laid.end; at += 1) {
      const word = placed[at]
      if (word) word.place = laid.place
    }
  }
  return placed
}

/** One way to lay the result over the text so far: where it has come to, what it passed over, and what lies where. */
type Way = {
  at: number
  structure: { words: string[]; before: Way['structure'] } | null
  laid: { start: number; end: number; place: Place; before: Way['laid'] } | null
}
const START: Way = { at: 0, structure: null, laid: null }
const MOST_WAYS = 64

/** Lays the next block behind every way: directly, or past the signs in front of it. */
function step(
  input: Word[],
  ways: Map<number, Way>,
  { words, number, place }: Block,
): Map<number, Way> {
  const next = new Map<number, Way>()
  for (const way of ways.values()) {
    for (let skip = 0; skip <= LONGEST_SIGN && next.size < MOST_WAYS; skip += 1) {
      const start = way.at + skip
      if (!follows(input, start, words)) continue
      const passed = input.slice(way.at, start)
      if (skip > 0 && !isSign(passed, number)) continue
      const end = start + words.length
      if (next.has(end)) continue
      const before = way.structure
      const structure = skip === 0 ? before : { words: passed.map(({ word }) => word), before }
      next.set(end, { at: end, structure, laid: { start, end, place, before: way.laid } })
    }
  }
  return next
}

const last = (ways: Map<number, Way>): Way => [...ways.values()].at(-1) ?? START

function wordsIn({ structure }: Way): string[] {
  const parts: string[][] = []
  for (let part = structure; part; part = part.before) parts.push(part.words)
  return parts.reverse().flat()
}

type Word = { word: string; startsLine: boolean; line: number; offset: number }
type Block = { words: string[]; number: number | null; place: Place }

const LONGEST_SIGN = 9
/** "1.Hvad nu?" is a number and a word. */
const unglue = (piece: string): string[] => piece.replace(GLUED_NUMBER, '$1 ').split(' ')
const GLUED_NUMBER = /^([^\p{L}\p{N}]*\d{1,3}(?:\.\)|[.):/]))(?=\p{Lu})/u
const KNOWN =
  /^(q|a|sp|spm|spg|sv|f|r|i|int|spørgsmål|spørgsmålet|spørsmål|spørsmålet|fråga|frågan|question|svar|svaret|answer|ans|interviewer|interviewaren|interviewere|intervjuer|intervjuare|intervjuaren|journalist|journalisten|reporter|reporteren|reportern|redaktionen|redaksjonen|redaktør|redaktøren|redaktör|red|moderator|vært|værten|host|editor|spørger|respondent|svarer|nr|no)$/

function blocksOf({ title, lead, exchanges, trailing }: ParsedInterview): Block[] {
  const plain =
    (part: Place['part'], exchange = -1) =>
    (text: string, paragraph: number): Block => ({
      words: wordsOf(text).map(({ word }) => word),
      number: null,
      place: { part, exchange, paragraph },
    })
  return [
    ...(title === null ? [] : [plain('title')(title, 0)]),
    ...lead.map(plain('lead')),
    ...exchanges.flatMap(({ number, question, answer }, exchange) => [
      // Word by word: a question may come from several lines, each with a sign in front of it.
      ...wordsOf(question).map(({ word }, i) => ({
        words: [word],
        number: i === 0 ? number : null,
        place: { part: 'question' as const, exchange, paragraph: 0 },
      })),
      ...answer.map((text, i) => ({ ...plain('answer', exchange)(text, i), number })),
    ]),
    ...trailing.map(plain('trailing')),
  ].filter(({ words }) => words.length > 0)
}

function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const [line, written] of text.split(LINE_END).entries()) {
    let first = true
    for (const { 0: chunk, index } of written.matchAll(/\S+/g)) {
      let offset = index
      for (const piece of unglue(chunk)) {
        const word = piece
          .replace(/\*{1,3}|_{1,3}/g, '')
          .replace(/^#+(?=[\d\p{L}])|^[-–—•▪●■‣►→➢>·\uFEFF]+/gu, '')
        if (/[\p{L}\p{N}]/u.test(word)) {
          words.push({ word, startsLine: first, line, offset })
          first = false
        }
        offset += piece.length
      }
    }
  }
  return words
}

/** Where the words of a text that is one line begin, as this file counts words. */
export const wordStarts = (text: string): number[] => wordsOf(text).map(({ offset }) => offset)

const LINE_END = /[\n\r\u0085\u2028\u2029\v\f]/

function follows(input: Word[], at: number, words: string[]): boolean {
  return words.every((word, i) => input[at + i]?.word === word)
}

/** Whether passed-over words can be a number, a label, or one after the other. */
function isSign(words: Word[], number: number | null): boolean {
  if (!words[0]?.startsLine) return KNOWN.test(bare(words[0]?.word ?? ''))
  const written = words.map(({ word }) => word)
  const isNumber = (word: string, at: number): boolean =>
    /^\(?#?\d{1,3}\W*$/.test(word) && !(at > 0 && IN_BRACKETS.test(word))
  if (written.filter(isNumber).some((word) => Number(digits(word)) !== number)) {
    return false
  }
  // The number may stand in front of the label, or on the line below: "Anne svarer:" over "(1) Hvad nu?".
  const label = written.filter((word, at) => !isNumber(word, at))
  const ends = [label.at(-1) ?? '', written.at(-1) ?? '']
  return (
    ends.some((word) => /:\W*$|^[QA]\d*[.)]$/.test(word)) ||
    label.every((word) => /^\p{Lu}|^\p{N}/u.test(word))
  )
}

/** "Anne Holm (47):": somebody's age, which the warnings tell. */
const IN_BRACKETS = /^\(\d+\):$/

const bare = (word: string): string => word.toLowerCase().replace(/[^\p{L}]/gu, '')

const digits = (word: string): string => word.replace(/\D/g, '')

/** Every word taken off is a number, a known label, or a name that the result tells elsewhere. */
function accounted(structure: string[], { people, warnings }: ParsedInterview): boolean {
  const told = new Set<string>()
  for (const phrase of [...people.map(({ name }) => name), ...warnings]) {
    for (const word of phrase.split(/\s+/)) told.add(bare(word)).add(digits(word))
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
    if (IN_BRACKETS.test(word)) return told.has(digits(word))
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
