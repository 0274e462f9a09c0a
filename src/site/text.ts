export {
  type InLanguages,
  type Passage,
  passage,
  type RichContent,
  type RichPassage,
  richPassage,
} from '../richtext/passage.ts'

/** The paragraphs of a plain text: separated by a blank line, line breaks inside them are spaces. */
export function paragraphs(text: string): string[] {
  return text
    .split(/\r?\n\s*\n/)
    .map((each) => each.replace(/\s+/g, ' ').trim())
    .filter((each) => each !== '')
}

/** The text as one line of at most `limit` characters, cut between words. */
export function summarise(text: string, limit: number): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= limit) return line
  const cut = line.slice(0, limit - 1)
  const space = cut.lastIndexOf(' ')
  return `${(space > limit / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:–-]+$/, '')}…`
}
