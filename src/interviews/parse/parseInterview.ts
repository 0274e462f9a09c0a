import type { Language } from '../../i18n/text.ts'
import { cut, exchangesOf } from './assemble.ts'
import { choose } from './choose.ts'
import { unifyLineEnds } from './decode.ts'
import { doubtsAbout } from './doubts.ts'
import { readHead } from './head.ts'
import { detectLanguage } from './language.ts'
import { findPeople } from './people/find.ts'
import { sidesOf } from './sides.ts'
import type { ParsedInterview, ReadAs } from './types.ts'
import { readUnits, type Unit } from './units.ts'
import { isDamaged, render, type Warning } from './warnings.ts'
import { knownSide } from './words/labels.ts'

/**
 * Reads the text of an interview: who answers, what was asked, and what was answered.
 *
 * No word is lost, changed or moved (see `checkConservation`), and nothing is invented. What is
 * uncertain is a warning, one sentence each, in `language`: by default English about an English text
 * and Danish about every other. Never throws; linear in the text.
 */
export function parseInterview(
  text: string,
  options: { language?: Language } = {},
): ParsedInterview {
  return readInterview(text, options).interview
}

/** The same, with the doubts behind its warnings, one for each and in their order, and what they depend on. */
export function readInterview(
  text: string,
  { language }: { language?: Language } = {},
): { interview: ParsedInterview; doubts: Warning[]; readAs: ReadAs } {
  const clean = unifyLineEnds(text).replace(/^\uFEFF/, '')
  const { lang, certain } = detectLanguage(clean)
  const reader = language ?? (lang === 'en' ? 'en' : 'da')
  const units = readUnits(clean, lang)
  const choice = choose(units)
  const parts = cut(units, choice?.found ?? null)
  const { title, lead } = readHead(parts.head, parts.turns.length > 0)
  const exchanges = exchangesOf(parts, units)
  const titleText = title ? (title.number === null ? title.text : title.raw) : null
  const trailing = parts.tail.map(({ raw }) => raw)
  const people = findPeople({
    title: titleText,
    lead: lead.map(({ raw }) => raw),
    trailing,
    speakers: answeringSpeakers(units),
  })
  const scheme = choice?.found.scheme ?? null
  const readAs: ReadAs = { lang, certain, scheme, contested: choice?.contested === true, people }
  const doubts = doubtsAbout(units, parts, readAs, isDamaged(clean))
  const interview = {
    lang,
    people,
    title: titleText,
    lead: lead.map(({ raw }) => raw),
    exchanges,
    trailing,
    warnings: doubts.map((doubt) => render(doubt, reader)),
  }
  return { interview, doubts, readAs }
}

function answeringSpeakers(units: Unit[]): string[] {
  const sides = sidesOf(units)
  const names = new Map<string, string>()
  for (const { label } of units) {
    if (!label || sides.get(label.key) !== 'answer' || knownSide(label.key)) continue
    const known = names.get(label.key)
    // The longest form a speaker is called by: "Anne Holm" rather than "AH".
    if (known === undefined || label.name.length > known.length) names.set(label.key, label.name)
  }
  return [...names.values()]
}
