import type { Language, Localised } from '../i18n/text.ts'
import type { PartChange } from './changes.ts'
import type { ModeInForce } from './modes.ts'
import type { Standing } from './standing.ts'
import type { ApprovalState } from './states.ts'
import type { Suggestion } from './suggestions.ts'

/** Somebody and one language, as the panel shows them. */
export interface PanelPerson {
  person: string
  name: string
  email: string | null
  language: Language
  standing: Standing
  /** The request that says so. */
  request: string | null
  answerBy: string | null
  overdue: boolean
  /** What reads otherwise than what was asked about or approved. */
  changes: PartChange[]
}

/** A request as the panel lists it. */
export interface PanelRequest {
  id: string
  name: string
  language: Language
  state: ApprovalState
  askedAt: string
  decidedAt: string | null
  answerBy: string | null
  /** Whether its words are the words of the draft. */
  current: boolean
  /** Of the words that were frozen; SHA-256 in hexadecimal digits. */
  hash: string
  /** Where its link is mailed to; null when it is handed over by hand. */
  email: string | null
  /** When its link was opened last; null when never. */
  openedAt: string | null
  remarks: string | null
  suggestions: Suggestion[]
  history: { at: string; by: string | null; event: string; parts: Localised[] }[]
}

/** What the panel on an interview shows. */
export interface ApprovalPanelData {
  mode: ModeInForce
  languages: Language[]
  people: PanelPerson[]
  requests: PanelRequest[]
}
