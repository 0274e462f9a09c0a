import type { LabelCandidate } from './labels.ts'
import { isCredit, opensFactsBox } from './words/boxes.ts'

/** The labels that a document uses for its speakers, each with its main key. */
export type Speakers = {
  /** The main key of a label's key ("ah" and "anne" stand for "anne holm"), or `null`. */
  mainKey(label: LabelCandidate): string | null
}

type Tally = { count: number; withText: number; known: boolean; fullName: boolean }

/**
 * Decides which of the "Word: …" beginnings are speakers: known words (`Q`, `Svar`, `Interviewer`)
 * and names that come again. A name that occurs once counts when somebody else's label is certain.
 */
export function findSpeakers(labels: LabelCandidate[]): Speakers {
  const tallies = new Map<string, Tally>()
  for (const label of labels) {
    if (opensFactsBox(`${label.name}:`) || isCredit(`${label.name}: x`)) continue
    const tally = tallies.get(label.key) ?? {
      count: 0,
      withText: 0,
      known: label.side !== null,
      fullName: false,
    }
    tally.count += 1
    if (label.colon || label.rest !== '') tally.withText += 1
    tally.fullName ||=
      /^\p{Lu}\S* .*\p{Lu}/u.test(label.name) || label.name === label.name.toUpperCase()
    tallies.set(label.key, tally)
  }
  const accepted = accept(tallies)
  const alias = new Map<string, string>()
  for (const key of accepted) alias.set(key, longestFormOf(key, accepted))
  return { mainKey: (label) => alias.get(label.key) ?? null }
}

function accept(tallies: Map<string, Tally>): Set<string> {
  const sure = new Set<string>()
  for (const [key, tally] of tallies) if (tally.known || tally.count >= 2) sure.add(key)
  if (sure.size === 0) return sure
  const all = new Set(sure)
  for (const [key, tally] of tallies) {
    if (!sure.has(key) && tally.withText > 0 && (tally.fullName || sure.size === 1)) all.add(key)
    else if (!sure.has(key) && isShortFormOfAny(key, sure)) all.add(key)
  }
  return all
}

function isShortFormOfAny(key: string, keys: Set<string>): boolean {
  for (const other of keys) if (other !== key && isShortForm(key, other)) return true
  return false
}

/** "anne" and "ah" are short forms of "anne holm". */
export function isShortForm(short: string, full: string): boolean {
  const words = full.split(/[\s-]+/)
  if (words.length < 2) return false
  return (
    words[0] === short ||
    words.at(-1) === short ||
    words.map((word) => word[0]).join('') === short.replace(/\./g, '')
  )
}

function longestFormOf(key: string, keys: Set<string>): string {
  for (const other of keys) if (other !== key && isShortForm(key, other)) return other
  return key
}
