import { findNames } from './people/names.ts'
import type { Unit } from './units.ts'
import { isCredit, isGreeting, isMailHeader, opensFactsBox } from './words/boxes.ts'
import { hasJob } from './words/jobs.ts'

/** The title and the lead: what stands above the first question. */
export type Head = { title: Unit | null; lead: Unit[] }

const LONGEST_HEADLINE = 130

/** A headline is the first paragraph, short, and does not end like a sentence. */
export function readHead(units: Unit[], hasQuestions: boolean): Head {
  const [first, ...rest] = units
  if (!first || !isHeadline(first, rest[0], hasQuestions)) return { title: null, lead: units }
  return { title: first, lead: rest }
}

function isHeadline(unit: Unit, next: Unit | undefined, hasQuestions: boolean): boolean {
  const { text } = unit
  if (!hasQuestions && !next) return false
  if (text.length > LONGEST_HEADLINE || unit.bullet !== null || unit.label) return false
  if (isCredit(text) || isGreeting(text) || isMailHeader(text) || opensFactsBox(text)) return false
  if (/^(navn|namn|name|titel|tittel|title|stilling|organisation|dato|datum|date)\s*:/i.test(text))
    return false
  const displayed = unit.classes.some((name) => /^(h\d|bold|caps)$/.test(name))
  if (displayed && !next?.classes.includes(unit.classes[0] ?? '')) return !/[:,;]$/.test(text)
  if (/[.:,;…]["”»]?$/.test(text)) return false
  return !isByline(text)
}

/** "Anne Holm, kommunaldirektør i Vejle Kommune": says who, and is no headline. */
function isByline(text: string): boolean {
  const [name] = findNames(text)
  return name?.start === 0 && /^(\s*\([^)]*\))?,\s/.test(text.slice(name.end)) && hasJob(text)
}
