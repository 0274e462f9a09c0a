import type { PayloadRequest } from 'payload'
import type { DocumentText } from '../../documents/index.ts'
import { readerOf } from '../../i18n/say.ts'
import type { Language } from '../../i18n/text.ts'
import {
  arrange,
  contentOf,
  type Doubt,
  type DoubtPlace,
  type Piece,
  placeOf,
  renderDoubt,
} from '../../interviews/arrange/index.ts'
import type { ImportDoubt } from '../../interviews/importWarnings.ts'
import type { ReadAs } from '../../interviews/parse/index.ts'
import type { RichParagraph } from '../../richtext/rich.ts'
import { type Choices, choicesOf } from './choices.ts'
import { planImport, richContent } from './plan.ts'
import { sealOf } from './seal.ts'

/** What a warning is about: the document, a doubt about its division, or something that is known here. */
export type WarningKind = 'document' | Doubt['kind'] | ImportDoubt

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
  /** What is uncertain, in the language of whoever asks; `kind` says what of. */
  warnings: { kind: WarningKind; message: string; place: DoubtPlace }[]
  /** What the doubts about the division depend on, so that they can be worked out anew after it was changed. */
  readAs: ReadAs
}

/** Understands a document, in the language of whoever asks. Reads only. Throws ImportProblem. */
export async function understandingOf(
  req: PayloadRequest,
  document: DocumentText,
): Promise<Understanding> {
  const reader = readerOf(req)
  const understood = arrange(document.paragraphs, { language: reader })
  const { doubts, parsed, pieces, readAs, source } = understood
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
      ...document.warnings.map((words) => ({
        kind: 'document' as const,
        message: words[reader],
        place: 'text' as const,
      })),
      ...doubts.map((doubt) => ({
        kind: doubt.kind,
        message: renderDoubt(doubt, reader),
        place: placeOf(doubt, understood),
      })),
      ...plan.doubts.map(({ kind, message }) => {
        const place = kind === 'severalOfThatName' ? ('people' as const) : ('text' as const)
        return { kind, message, place }
      }),
    ],
    readAs,
    ...(await choicesOf(req, plan.language)),
  }
}
