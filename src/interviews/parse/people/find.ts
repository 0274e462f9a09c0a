import { isShortForm } from '../speakers.ts'
import type { ParsedPerson } from '../types.ts'
import { type Evidence, evidenceIn, positionByPronoun } from './evidence.ts'
import { personInFacts } from './facts.ts'
import { inNameCase } from './names.ts'
import { signatureIn } from './signature.ts'

/** Where people can be named: around the questions, never inside the answers. */
export type Sources = {
  title: string | null
  lead: string[]
  trailing: string[]
  /** The labels of those who answer, as written; empty when the text has no such labels. */
  speakers: string[]
}

/**
 * The people who answer. Nothing is invented: a title or an organisation that the text does not
 * connect to the name stays `null`.
 */
export function findPeople({ title, lead, trailing, speakers }: Sources): ParsedPerson[] {
  const around = [...ends(lead), ...trailing.slice(0, ENOUGH)]
  const paragraphs = [...(title ? [title] : []), ...around]
  const evidence = merge(paragraphs.flatMap(evidenceIn))
  describeByPronoun(evidence, around)
  for (const person of [
    personInFacts(paragraphs),
    signatureIn([...(title ? [title] : []), ...ends(lead)]),
    signatureIn(trailing.slice(0, ENOUGH)),
  ]) {
    if (person) add(evidence, { ...person, weight: 4, asked: false, other: false })
  }
  if (speakers.length > 0) {
    const named = speakers.flatMap((label) => speakerPerson(label, evidence))
    if (named.length > 0) return named.map(plain)
  }
  return select(evidence).map(plain)
}

const ENOUGH = 40

/** A text without questions is all lead; people are named near its ends. */
const ends = (lead: string[]): string[] =>
  lead.length <= 2 * ENOUGH ? lead : [...lead.slice(0, ENOUGH), ...lead.slice(-ENOUGH)]

/** "Hun er direktør i …" in a paragraph of its own, when only one person can be meant. */
function describeByPronoun(evidence: Evidence[], paragraphs: string[]): void {
  const meant = evidence.filter((entry) => !entry.other)
  const [only] = meant
  if (!only || meant.length > 1 || only.title !== null) return
  for (const paragraph of paragraphs) {
    if (!/^(hun|han|hon|she|he|til daglig|till vardags|i det daglige)(?!\p{L})/iu.test(paragraph))
      continue
    const position = positionByPronoun(paragraph)
    if (position) {
      Object.assign(only, position, { weight: Math.max(only.weight, 3) })
      return
    }
  }
}

function select(evidence: Evidence[]): Evidence[] {
  const introduced = evidence.filter((entry) => entry.weight >= 3 && !entry.other)
  if (introduced.length > 0) {
    const asked = introduced.filter((entry) => entry.asked)
    const bare = evidence.filter((entry) => entry.asked && entry.weight === 2)
    // Others in the same introduction are asked too: "Vi har spurgt Anne Holm, …, og Bo Lund, …".
    return asked.length > 0 || bare.length === 0 ? introduced : bare
  }
  const asked = evidence.filter((entry) => entry.weight >= 2 && !entry.other)
  if (asked.length > 0) return asked
  // The only person whom title, lead and foot speak of at all.
  const plainNames = evidence.filter((entry) => !entry.other)
  return plainNames.length === 1 ? plainNames : []
}

/** The person behind a speaker's label: "Anne", "AH" and "ANNE HOLM" are Anne Holm of the lead. */
function speakerPerson(label: string, evidence: Evidence[]): Evidence[] {
  const name = inNameCase(label.replace(/\([^)]*\)/g, '').trim())
  const key = name.toLowerCase()
  const known = evidence.find(
    (entry) =>
      entry.name.toLowerCase() === key ||
      isShortForm(label.toLowerCase().replace(/\./g, ''), entry.name.toLowerCase()),
  )
  if (known) return [known]
  const initials = label === label.toUpperCase() && label.length <= 3
  if (initials || !/\p{Ll}/u.test(name)) return []
  return [{ name, title: null, organisation: null, weight: 4, asked: true, other: false }]
}

function merge(all: Evidence[]): Evidence[] {
  const out: Evidence[] = []
  for (const entry of all) add(out, entry)
  return out
}

/** Adds what a further mention says; the first title and organisation that are said stand. */
function add(list: Evidence[], entry: Evidence): void {
  const known = list.find((other) => samePerson(other.name, entry.name))
  if (!known) {
    list.push({ ...entry })
    return
  }
  if (known.title === null && entry.title !== null) {
    known.title = entry.title
    known.organisation = entry.organisation ?? known.organisation
  }
  known.organisation ??= entry.organisation
  known.weight = Math.max(known.weight, entry.weight)
  known.asked ||= entry.asked
  known.other = known.other && entry.other
}

const samePerson = (a: string, b: string): boolean =>
  a === b || a === b.replace(/s$/, '') || b === a.replace(/s$/, '')

const plain = ({ name, title, organisation }: Evidence): ParsedPerson => ({
  name,
  title,
  organisation,
})
