import type { Language } from '../../../i18n/text.ts'
import type { RelayRole } from '../types.ts'
import type { Say } from '../words.ts'
import type { Choice } from './Combobox.tsx'
import type { Complaint } from './check.ts'
import type { Draft } from './draft.ts'

/** What every step on which the plan is written is given. */
export interface Writing {
  draft: Draft
  /** Changes the draft; what was wrong with the fields of these paths is forgotten until somebody asks again. */
  change: (part: Partial<Draft>, ...paths: string[]) => void
  complaints: readonly Complaint[]
  role: RelayRole
  roles: readonly RelayRole[]
  ambassadors: readonly Choice[]
  organisations: readonly Choice[]
  createOrganisation: (name: string, then: (id: string) => void) => Promise<void>
  /** Tells people who don't see the screen what has happened. */
  announce: (text: string) => void
  language: Language
  say: Say
}
