/** Words that end with a full stop inside a sentence, in Danish and English. */
const shortened = new Set(
  `a.m. adm. afd. ang. art. bl.a. bl. ca. dr. dvs. e.g. eks. ekskl. evt. f.eks. fx. fr. hhv. hr. i.e. ift. iht. inkl.
  jf. kap. kgl. kl. maks. mht. min. mr. mrs. ms. no. nr. pga. p.m. prof. s. sml. st. stk. tlf. vedr. vha. vs.`
    .split(/\s+/)
    .filter(Boolean),
)

const closing = new Set([...'"\'”’»«)]*'])
const opening = new Set([...'"\'“”„‘’»«([–-*'])

/** The token without what closes a quotation or a bracket after it. */
function withoutClosing(token: string): string {
  let end = token.length
  while (end > 0 && closing.has(token[end - 1] ?? '')) end -= 1
  return token.slice(0, end)
}

function withoutOpening(token: string): string {
  let start = 0
  while (start < token.length && opening.has(token[start] ?? '')) start += 1
  return token.slice(start)
}

const beginsSentence = (token: string): boolean => /^[\p{Lu}\p{N}]/u.test(withoutOpening(token))

/** Whether a sentence ends with this token, given the one that follows. */
function ends(token: string, next: string | undefined): boolean {
  const bare = withoutClosing(token)
  const sign = bare.at(-1) ?? ''
  if (!'.!?…:'.includes(sign) || sign === '') return false
  if (next === undefined) return sign !== ':'
  if (!beginsSentence(next)) return false
  if (sign !== '.') return true
  const word = withoutOpening(bare)
  if (shortened.has(word.toLowerCase())) return false
  // an initial: “A. Holm”
  return !/^\p{Lu}\.$/u.test(word)
}

const isWord = (token: string): boolean => /[\p{L}\p{N}]/u.test(token)

/**
 * The sentences of one block of running text, each as its words. A sentence ends at a full stop, a question or exclamation
 * mark, an ellipsis or a colon when something follows that can begin one; known abbreviations and initials end none, and an
 * ordinal ends none before a small letter (“3. maj”). A block ends a sentence in any case. Takes time in proportion to the text.
 */
export function sentencesOf(block: string): string[][] {
  const tokens = block.split(/\s+/).filter(Boolean)
  const sentences: string[][] = []
  let words: string[] = []
  tokens.forEach((token, at) => {
    if (isWord(token)) words.push(token)
    if (words.length > 0 && ends(token, tokens[at + 1])) {
      sentences.push(words)
      words = []
    }
  })
  return words.length > 0 ? [...sentences, words] : sentences
}
