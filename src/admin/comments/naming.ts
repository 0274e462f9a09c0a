/** Somebody who can be named in a comment. */
export interface Colleague {
  id: string
  name: string
}

/** What is being typed after an @ before the caret: where the @ stands, and the beginning of a name. */
export interface Typed {
  at: number
  begun: string
}

/** Longest beginning of a name that is looked up; more is a sentence that happens to have an @ in it. */
const longest = 40

/** Whether a name is being typed at the caret: an @ at the beginning of a word, and no line break since. */
export function typedAt(text: string, caret: number): Typed | null {
  const at = text.lastIndexOf('@', caret - 1)
  if (at === -1 || (at > 0 && !/[\s(]/.test(text[at - 1] ?? ''))) return null
  const begun = text.slice(at + 1, caret)
  return begun.includes('\n') || begun.length > longest ? null : { at, begun }
}

/** Colleagues one of whose names begins like that, at most eight of them. */
export function matching(people: readonly Colleague[], begun: string): Colleague[] {
  const sought = begun.toLocaleLowerCase('da')
  return people
    .filter(({ name }) => {
      const lower = name.toLocaleLowerCase('da')
      return lower.startsWith(sought) || lower.includes(` ${sought}`)
    })
    .slice(0, 8)
}

/** The text with the name put in where it was being typed, and where the caret then stands. */
export function withName(text: string, { at, begun }: Typed, name: string) {
  const before = `${text.slice(0, at)}@${name} `
  return {
    text: before + text.slice(at + 1 + begun.length).replace(/^ /, ''),
    caret: before.length,
  }
}

/** A piece of a comment: words, or the name of somebody in it. */
export interface Piece {
  words: string
  named: boolean
}

const longestFirst = (a: string, b: string) => b.length - a.length

/** Cuts a comment where it names people, so that the names can be shown as such; nothing of it is ever markup. */
export function piecesOf(text: string, names: readonly string[]): Piece[] {
  const sought = names.filter(Boolean).map((name) => `@${name}`)
  sought.sort(longestFirst)
  const pieces: Piece[] = []
  let words = ''
  for (let at = 0; at < text.length; ) {
    const name = sought.find((one) => text.startsWith(one, at))
    if (name) {
      if (words) pieces.push({ words, named: false })
      pieces.push({ words: name, named: true })
      words = ''
      at += name.length
    } else {
      words += text[at]
      at += 1
    }
  }
  return words ? [...pieces, { words, named: false }] : pieces
}

/** Whom a text names, of those who can be named. Somebody whose name begins another's is not named by the longer one. */
export function namedIn(text: string, people: readonly Colleague[]): Colleague[] {
  const found = new Set(
    piecesOf(
      text,
      people.map(({ name }) => name),
    )
      .filter(({ named }) => named)
      .map(({ words }) => words.slice(1)),
  )
  return people.filter(({ name }) => found.has(name))
}
