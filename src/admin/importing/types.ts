import type { Language } from '../../i18n/text.ts'
import type { Arrangement, Doubt, DoubtPlace, Piece } from '../../interviews/arrange/index.ts'
import type { ImportDoubt } from '../../interviews/importWarnings.ts'
import type { ReadAs } from '../../interviews/parse/index.ts'
import type { RichParagraph } from '../../richtext/rich.ts'

/** Somebody in the text, as the server found them. */
export interface FoundPerson {
  name: string
  title: string | null
  organisation: string | null
  ambassador: string | null
  candidates: string[]
}

/** Something to look at. */
export interface ImportWarning {
  kind: 'document' | Doubt['kind'] | ImportDoubt
  message: string
  place: DoubtPlace
}

/** What `POST /api/interviews/import/parse` answers. */
export interface Reading {
  seal: string
  language: Language
  source: RichParagraph[]
  pieces: Piece[]
  suggestedTitle: string
  people: FoundPerson[]
  matches: Record<string, string>
  warnings: ImportWarning[]
  readAs: ReadAs
  ambassadors: { id: string; name: string; about: string }[]
  roles: { id: string; name: string }[]
  role: string | null
  bank: { id: string; wording: string }[]
}

/** A person of the draft: a known ambassador's id, `new`, or `none`; empty as long as nothing is chosen. */
export interface ChosenPerson extends FoundPerson {
  choice: string
}

/** Everything that the editor can change, and take back. */
export interface Desk {
  arrangement: Arrangement
  matches: Record<string, string>
  people: ChosenPerson[]
  role: string
  interviewer: string
  title: string
}
