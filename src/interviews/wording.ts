import type { Language, Localised } from '../i18n/text.ts'
import { languages } from '../i18n/text.ts'

type Wording = Partial<Record<Language, string | null>>

interface Choice {
  /** The wording of the chosen question in each language; undefined when none is chosen. */
  question?: Partial<Localised>
  /** Whether the choice is new in this save. */
  chosenNow: boolean
  /** The language that is being written in, and what was written. */
  language: Language
  written?: string | null
  /** What the exchange said before. */
  before: Wording
}

/**
 * The wording of an exchange after a save. Choosing a question copies its wording in every language; what an
 * editor writes in the same save stands; afterwards the bank is never looked at again, except to fill a wording
 * that is empty.
 */
export function wordingAfter({ question, chosenNow, language, written, before }: Choice): Wording {
  const after: Wording = {}
  for (const each of languages) {
    const kept = each === language ? written : before[each]
    const stale = chosenNow && (!kept || kept === before[each])
    const copied = question?.[each] ?? undefined
    const value = copied && (stale || !kept) ? copied : kept
    if (value !== undefined) after[each] = value
  }
  return after
}
