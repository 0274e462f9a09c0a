import type { Language, Localised } from '../i18n/text.ts'
import { languages } from '../i18n/text.ts'

type Wording = Partial<Record<Language, string | null>>

interface Choice {
  /** The wording of the chosen question in each language; undefined when none is chosen. */
  question?: Partial<Localised>
  /** The wording of the question that was chosen before, in each language; undefined when there was none. */
  previous?: Partial<Localised>
  /** Whether the choice is new in this save. */
  chosenNow: boolean
  /** The language that is being written in, and what was written. */
  language: Language
  written?: string | null
  /** What the exchange said before. */
  before: Wording
}

/**
 * The wording of an exchange after a save. Choosing a question copies its wording in every language, over
 * nothing and over the untouched wording of the question chosen before; what an editor has written stands.
 * Afterwards the bank is never looked at again, except to fill a wording that is empty.
 */
export function wordingAfter({
  question,
  previous,
  chosenNow,
  language,
  written,
  before,
}: Choice): Wording {
  const after: Wording = {}
  for (const each of languages) {
    const kept = each === language ? written : before[each]
    const untouched = chosenNow && kept === previous?.[each]
    const copied = question?.[each] ?? undefined
    const value = copied && (untouched || !kept) ? copied : kept
    if (value !== undefined) after[each] = value
  }
  return after
}
