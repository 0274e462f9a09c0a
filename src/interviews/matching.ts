/** A text stripped of what writers vary without meaning anything: case, spacing, quotation marks, end marks. */
export function likeness(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/["'“”„»«’‘]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/[\s.?!:…]+$/u, '')
    .trim()
}

/** Those of `candidates` whose text says the same as `text`. */
export function allOfSameWords<One>(
  text: string,
  candidates: readonly One[],
  textOf: (candidate: One) => string | null | undefined,
): One[] {
  const wanted = likeness(text)
  return wanted ? candidates.filter((one) => likeness(textOf(one) ?? '') === wanted) : []
}

/** The first of `candidates` whose text says the same as `text`, or undefined. */
export function sameWords<One>(
  text: string,
  candidates: readonly One[],
  textOf: (candidate: One) => string | null | undefined,
): One | undefined {
  return allOfSameWords(text, candidates, textOf)[0]
}
