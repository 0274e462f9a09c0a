import type { PayloadRequest } from 'payload'
import type { DocumentText } from '../../documents/index.ts'
import { readerOf } from '../../i18n/say.ts'
import type { Language } from '../../i18n/text.ts'
import {
  arrange,
  contentOf,
  type DoubtPlace,
  type Piece,
  placeOf,
} from '../../interviews/arrange/index.ts'
import type { RichParagraph } from '../../richtext/rich.ts'
import { type Choices, choicesOf } from './choices.ts'
import { planImport, richContent } from './plan.ts'
import { sealOf } from './seal.ts'

/** Somebody in the text; `ambassador` is whom they are here, `candidates` are those of that name when there are several. */
export interface UnderstoodPerson {
  name: string
  title: string | null
  organisation: string | null
  ambassador: string | null
  candidates: string[]
}

/** What the import screen begins with: the text, what was understood of it, and what there is to choose from. */
export interface Understanding extends Choices {
  seal: string
  language: Language
  source: readonly RichParagraph[]
  pieces: Piece[]
  /** A title, for a text that has none. */
  suggestedTitle: string
  people: UnderstoodPerson[]
  /** The bank's question for the pieces that begin a question. */
  matches: Record<string, string>
  warnings: { message: string; place: DoubtPlace }[]
}

/** Understands a document, in the language of whoever asks. Reads only. Throws ImportProblem. */
export async function understandingOf(
  req: PayloadRequest,
  document: DocumentText,
): Promise<Understanding> {
  const reader = readerOf(req)
  const understood = arrange(document.paragraphs, { language: reader })
  const { doubts, parsed, pieces, source } = understood
  const content = contentOf(understood)
  const plan = await planImport(req, parsed, { reader, content: richContent(content) })
  const matched = content.exchanges.flatMap(({ piece }, at) => {
    const question = plan.exchanges[at]?.question
    return question ? [[piece, question] as const] : []
  })
  return {
    seal: sealOf(req, source),
    language: plan.language,
    source,
    pieces,
    suggestedTitle: content.title === '' ? plan.title : '',
    people: plan.people.map(({ name, title, organisation, id, candidateIds }) => ({
      ...{ name, title, organisation },
      ambassador: id ?? null,
      candidates: candidateIds,
    })),
    matches: Object.fromEntries(matched),
    warnings: [
      ...document.warnings.map((words) => ({ message: words[reader], place: 'text' as const })),
      ...plan.warnings.map((message, at) => {
        const doubt = doubts[at]
        return { message, place: doubt ? placeOf(doubt, understood) : ('people' as const) }
      }),
    ],
    ...(await choicesOf(req, plan.language)),
  }
}
