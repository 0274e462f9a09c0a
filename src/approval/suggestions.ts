import type { Localised } from '../i18n/text.ts'
import { type PartName, partLabel, partsOf } from './changes.ts'
import type { CanonicalContent } from './content.ts'

/** How a part could read instead, as the interviewee wrote it, and what the editor made of that. */
export interface Suggestion {
  part: PartName
  label: Localised
  before: string
  after: string
  state: 'open' | 'accepted' | 'declined'
}

/** Most signs of one suggestion: longer than any answer, shorter than an attack. */
export const longestSuggestion = 100_000

/** The parts that the interviewee may suggest to change, in reading order: not the byline and not the picture. */
export const suggestibleParts = (content: CanonicalContent): [part: PartName, text: string][] =>
  [...partsOf(content)]
    .filter(([part]) => part !== 'byline' && part !== 'cover')
    .map(([part, { text }]) => [part, text])

/** One form for comparing: browsers send line ends as CRLF, and nobody sees white space at the ends of lines. */
const comparable = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+$/gm, '')
    .trim()

/** What was suggested, from the fields of a form: the parts that read otherwise than they did. Unknown parts are left out. */
export function suggestionsIn(
  content: CanonicalContent,
  sent: ReadonlyMap<PartName, string>,
): Suggestion[] {
  return suggestibleParts(content).flatMap(([part, before]) => {
    const after = sent.get(part)
    if (after === undefined || comparable(after) === comparable(before)) return []
    return [{ part, label: partLabel(part), before, after: comparable(after), state: 'open' }]
  })
}
