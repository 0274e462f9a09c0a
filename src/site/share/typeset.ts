import type { Typeface } from './typeface.ts'

/** A text set in lines. */
export interface Block {
  size: number
  lines: string[]
}

export interface Room {
  /** In pixels. */
  width: number
  /** The most lines at each size, the largest size first. */
  sizes: readonly { size: number; lines: number }[]
}

/** The text in the largest size in which it has room; cut short in the smallest when it has none in any. */
export function typeset(
  text: string,
  face: Pick<Typeface, 'width'>,
  { width, sizes }: Room,
): Block {
  let last: Block = { size: 0, lines: [] }
  for (const { size, lines } of sizes) {
    const set = breakLines(text, (line) => face.width(line, size) <= width)
    if (set.length <= lines) return { size, lines: balance(text, set, { face, size, width }) }
    last = { size, lines: shorten(set, lines, (line) => face.width(line, size) <= width) }
  }
  return last
}

/** The same number of lines, of lengths as alike as can be: no word is left alone on the last. */
function balance(
  text: string,
  set: string[],
  { face, size, width }: { face: Pick<Typeface, 'width'>; size: number; width: number },
): string[] {
  let best = set
  for (let narrower = 0.95; narrower > 0.5; narrower -= 0.05) {
    const lines = breakLines(text, (line) => face.width(line, size) <= width * narrower)
    if (lines.length > set.length) break
    best = lines
  }
  return best
}

function breakLines(text: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).flatMap((each) => breakWord(each, fits))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && !fits(longer)) {
      lines.push(line)
      line = word
    } else {
      line = longer
    }
  }
  return line === '' ? lines : [...lines, line]
}

/** A word that is wider than a line, in pieces that are not. */
function breakWord(word: string, fits: (line: string) => boolean): string[] {
  if (fits(word)) return [word]
  const pieces: string[] = []
  let piece = ''
  for (const character of word) {
    if (piece !== '' && !fits(`${piece}${character}-`)) {
      pieces.push(`${piece}-`)
      piece = ''
    }
    piece += character
  }
  return [...pieces, piece]
}

function shorten(lines: string[], most: number, fits: (line: string) => boolean): string[] {
  const kept = lines.slice(0, most)
  let last = kept.pop() ?? ''
  while (last !== '' && !fits(`${last}…`)) last = last.slice(0, -1)
  return [...kept, `${last.replace(/[\s,;:–-]+$/, '')}…`]
}
