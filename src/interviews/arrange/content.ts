import {
  cutRuns,
  isWholly,
  plainOf,
  type RichParagraph,
  type Run,
  trimRuns,
} from '../../richtext/rich.ts'
import type { Arrangement, Content, Label, Piece } from './types.ts'

/** Several pieces that are one paragraph, as it stands in the interview. */
interface Group {
  label: Label
  first: Piece
  paragraph: RichParagraph
}

/** What the interview holds when the text is arranged so. Answers above the first question go to the lead. */
export function contentOf(arrangement: Arrangement): Content {
  const groups = groupsOf(arrangement).filter(({ paragraph }) => plainOf(paragraph).trim() !== '')
  const content: Content = { title: '', lead: [], exchanges: [], background: [] }
  const titles: string[] = []
  for (const { label, first, paragraph } of groups) {
    const text = plainOf(paragraph)
    const exchange = content.exchanges.at(-1)
    if (label === 'title') titles.push(text)
    else if (label === 'question')
      content.exchanges.push({ piece: first.id, wording: text, answer: [] })
    else if (label === 'answer' && exchange) exchange.answer.push(paragraph)
    else if (label === 'background') content.background.push(paragraph)
    else if (label !== 'aside') content.lead.push(text)
  }
  content.title = titles.join(' ')
  return withoutSpeakersPrint(content)
}

/** The text of a piece as it goes into the interview. */
export function runsOf({ source }: Arrangement, piece: Piece): Run[] {
  const runs = source[piece.source]?.runs ?? []
  return trimRuns(cutRuns(runs, piece.start + piece.sign, piece.end))
}

function groupsOf(arrangement: Arrangement): Group[] {
  const groups: Group[] = []
  for (const piece of arrangement.pieces) {
    const runs = runsOf(arrangement, piece)
    const last = groups.at(-1)
    if (piece.joined && last) {
      last.paragraph.runs = glued(last.paragraph.runs, runs)
      continue
    }
    const { kind = 'paragraph', depth } = arrangement.source[piece.source] ?? {}
    groups.push({
      label: piece.label,
      first: piece,
      paragraph: { kind, runs, gap: 1, ...(depth ? { depth } : {}) },
    })
  }
  return groups
}

function glued(above: Run[], below: Run[]): Run[] {
  if (above.length === 0 || below.length === 0) return [...above, ...below]
  return [...above, { text: ' ' }, ...below]
}

/** Where every answer is printed bold, or italic, the print tells who speaks and means nothing more. */
function withoutSpeakersPrint(content: Content): Content {
  const answers = content.exchanges.flatMap(({ answer }) => answer)
  if (answers.length < 2) return content
  for (const look of ['bold', 'italic'] as const) {
    if (!answers.every(({ runs }) => isWholly(runs, look))) continue
    for (const { runs } of answers) for (const run of runs) delete run[look]
  }
  return content
}
