import { exchangesOf, type Parts } from './assemble.ts'
import { sidesOf } from './sides.ts'
import { isShortForm } from './speakers.ts'
import type { ParsedExchange, ParsedPerson, ReadAs } from './types.ts'
import type { Unit } from './units.ts'
import type { Warning } from './warnings.ts'
import { knownSide } from './words/labels.ts'

/** What an editor should look at, from the whole text to the single line; `damaged` when it holds characters that are none. */
export function doubtsAbout(
  units: Unit[],
  parts: Parts,
  { certain, contested, people, scheme }: ReadAs,
  damaged: boolean,
): Warning[] {
  return [
    ...(damaged ? [{ kind: 'damagedCharacters' } as const] : []),
    ...aboutParts(units, parts, exchangesOf(parts, units), { contested, people, scheme }),
    ...(!certain && units.length > 0 ? [{ kind: 'languageUnsure' } as const] : []),
  ]
}

function aboutParts(
  units: Unit[],
  parts: Parts,
  exchanges: ParsedExchange[],
  { contested, people, scheme }: Pick<ReadAs, 'contested' | 'people' | 'scheme'>,
): Warning[] {
  if (units.length === 0) return [{ kind: 'empty' }, { kind: 'noPeople' }]
  return [
    ...(scheme === null ? [{ kind: 'noQuestions' } as const] : []),
    ...(contested || holdsNumbers(parts) ? [{ kind: 'contested' } as const] : []),
    ...(people.length === 0 ? [{ kind: 'noPeople' } as const] : []),
    ...unanswered(exchanges),
    ...numbers(exchanges),
    ...maybeQuestions(parts, scheme),
    ...boxes(parts, exchanges),
    ...speakers(units, people),
  ]
}

function unanswered(exchanges: ParsedExchange[]): Warning[] {
  const questions = exchanges
    .filter(({ answer }) => answer.length === 0)
    .map(({ question }) => question)
  return questions.length > 0 ? [{ kind: 'unanswered', questions }] : []
}

/** Several numbers in one question: a list of questions above a list of answers, perhaps. */
function holdsNumbers({ turns }: Parts): boolean {
  return turns.some(({ question }) => question.some((unit, i) => i > 0 && unit.number !== null))
}

/** Lines inside answers that only their place tells from the questions. */
function maybeQuestions({ turns }: Parts, scheme: string | null): Warning[] {
  if (!scheme?.startsWith('bare')) return []
  return turns
    .flatMap(({ answer }) => answer)
    .filter((unit) => unit.look >= 0.7 && !unit.sameLine)
    .map((unit) => ({ kind: 'maybeQuestion', line: unit.text }) as const)
}

function numbers(exchanges: ParsedExchange[]): Warning[] {
  const found = exchanges.flatMap(({ number }) => (number === null ? [] : [number]))
  const consecutive = found.every((value, i) => i === 0 || value === (found[i - 1] ?? 0) + 1)
  const partly = found.length > 1 && found.length < exchanges.length
  return consecutive && !partly ? [] : found.length > 1 ? [{ kind: 'numbers', numbers: found }] : []
}

function boxes({ turns }: Parts, exchanges: ParsedExchange[]): Warning[] {
  return turns.flatMap((turn, i) => {
    const box = turn.answer.find((unit) => unit.boxed && unit.label === null)
    return box
      ? [{ kind: 'boxInAnswer', box: box.text, question: exchanges[i]?.question ?? '' } as const]
      : []
  })
}

/** Names that stood in front of questions or answers and are in no other place of the result. */
function speakers(units: Unit[], people: ParsedPerson[]): Warning[] {
  const sides = sidesOf(units)
  const forms = new Map<string, Set<string>>()
  for (const { label } of units) {
    if (label) forms.set(label.key, (forms.get(label.key) ?? new Set()).add(label.name))
  }
  const of = (side: string): string[] =>
    [...forms]
      .filter(([key]) => sides.get(key) === side && knownSide(key) === null)
      .map(([, names]) => allForms(names))
  const answering = of('answer')
  const isKnown = (label: string): boolean => {
    const key = label.replace(/ \(.*$/, '').toLowerCase()
    return people.some(
      ({ name }) => name.toLowerCase() === key || isShortForm(key, name.toLowerCase()),
    )
  }
  const asking = of('question').filter((name) => !isKnown(name))
  const [only] = answering
  const asides = [...forms.values()].flatMap((names) => [...names]).filter(hasAside)
  return [
    ...(asides.length > 0 ? [{ kind: 'asides', labels: asides } as const] : []),
    ...(asking.length > 0 ? [{ kind: 'askedBy', names: asking } as const] : []),
    ...(answering.length > 1 && !answering.every(isKnown)
      ? [{ kind: 'severalAnswer', names: answering } as const]
      : []),
    ...(answering.length === 1 && only && !isKnown(only)
      ? [{ kind: 'unresolvedSpeaker', label: only } as const]
      : []),
  ]
}

/** "Anne Holm (direktør)", but not "Anne Holm (AH)": what stands in brackets is told nowhere else. */
function hasAside(name: string): boolean {
  const [, before = '', aside = ''] = /^(.*?)\(([^)]*)\)/.exec(name) ?? []
  return (
    /[\p{L}\p{N}]/u.test(aside) &&
    !isShortForm(aside.trim().toLowerCase(), before.trim().toLowerCase())
  )
}

/** "Anne Holm (AH)": every form of a name, the longest first. */
function allForms(names: Set<string>): string {
  const [longest = '', ...others] = [...names].sort((a, b) => b.length - a.length)
  return others.length > 0 ? `${longest} (${others.join(', ')})` : longest
}
