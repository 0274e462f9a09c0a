import type { LabelCandidate } from './labels.ts'
import { isFactsKey } from './people/facts.ts'
import { findNames, inNameCase } from './people/names.ts'
import { isCredit, opensFactsBox } from './words/boxes.ts'

/** The labels that a document uses for its speakers, each with its main key. */
export type Speakers = {
  /** The main key of a label's key ("ah" and "anne" stand for "anne holm"), or `null`. */
  mainKey(label: LabelCandidate): string | null
}

type Tally = { name: string; count: number; withText: number; known: boolean }

/** No conversation has more voices; a list of "Word: …" lines may. */
const MOST_SPEAKERS = 24

/**
 * Decides which of the "Word: …" beginnings are speakers: known words (`Q`, `Svar`, `Interviewer`)
 * and names that come again. A name that occurs once counts when somebody else's label is certain.
 */
export function findSpeakers(labels: LabelCandidate[]): Speakers {
  const tallies = new Map<string, Tally>()
  for (const label of labels) {
    if (isNotSpeaker(label.name)) continue
    const tally = tallies.get(label.key) ?? {
      name: label.name,
      count: 0,
      withText: 0,
      known: label.side !== null,
    }
    tally.count += 1
    if (label.colon || label.rest !== '') tally.withText += 1
    tallies.set(label.key, tally)
  }
  const accepted = accept(tallies)
  const alias = new Map<string, string>()
  for (const key of accepted) alias.set(key, longestFormOf(key, accepted))
  return { mainKey: (label) => alias.get(label.key) ?? null }
}

function isNotSpeaker(name: string): boolean {
  return opensFactsBox(`${name}:`) || isCredit(`${name}: x`) || isFactsKey(name)
}

function isFullName(name: string): boolean {
  const written = inNameCase(name.replace(/\([^)]*\)/g, '').trim())
  return findNames(written)[0]?.name === written
}

function accept(tallies: Map<string, Tally>): Set<string> {
  const entries = [...tallies]
  const sure = new Set<string>()
  for (const [key, tally] of entries.sort((a, b) => b[1].count - a[1].count)) {
    if (sure.size < MOST_SPEAKERS && (tally.known || tally.count >= 2)) sure.add(key)
  }
  if (sure.size === 0) return sure
  const all = new Set(sure)
  for (const [key, tally] of entries) {
    if (all.size >= MOST_SPEAKERS) break
    if (all.has(key)) continue
    // The only other label beside a single certain one is the other side, whatever it is.
    const otherSide = sure.size === 1 && tallies.size === 2
    const named = otherSide || /^\p{Lu}{2,4}$/u.test(tally.name) || isFullName(tally.name)
    if ((tally.withText > 0 && named) || isShortFormOfAny(key, sure)) all.add(key)
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
