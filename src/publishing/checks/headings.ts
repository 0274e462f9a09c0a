/** Headings in a rich text begin one level below the page's own, which are of the first two. */
const firstLevel = 3

/** The headings that skip a level on the way down, by their text; the first may not skip one either (WCAG 1.3.1). */
export function skippedHeadings(headings: readonly { level: number; text: string }[]): string[] {
  let previous = firstLevel - 1
  return headings.flatMap(({ level, text }) => {
    const skips = level > previous + 1
    previous = Math.max(level, firstLevel - 1)
    return skips ? [text] : []
  })
}
