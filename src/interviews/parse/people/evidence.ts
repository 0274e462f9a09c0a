import type { ParsedPerson } from '../types.ts'
import { findJobs, hasJob } from '../words/jobs.ts'
import { type FoundName, findNames } from './names.ts'
import { readPlace, readPosition } from './position.ts'

/** A name, what the text says of it, and how sure it is that this person answers the questions. */
export type Evidence = ParsedPerson & {
  /** 0: only mentioned. 2 and up: introduced as somebody. */
  weight: number
  /** The text says that this person is asked. */
  asked: boolean
  /** The text says that this is somebody else: a predecessor, a photographer, the interviewer. */
  other: boolean
}

const ASKED =
  /(stillet|stillede|stilt|ställt|asked|spurgt|spurt|frågat|interview(et|er)?( med| with)?|intervju(et)?( med)?|spørgsmål til|spørsmål til|frågor till|questions (to|for|with)|talt med|snakket med|snakk med|snak med|pratat med|samtal med|samtale med|mødt|mød|møt|möt|meet|met|spoke (to|with)|talked (to|with)|conversation with|ambassad[øö]r(en)?,?|ambassador,?|svarer|svar fra|navn:?|name:?|namn:?|hilsen,?)\s+(med |with |til |to |vores |vår |our |den nye |den nya |the new |[\p{Ll}]+ )?$/iu
const OTHER =
  /(efter|etter|after|afløser|avløser|avlöser|efterfølger|etterfølger|efterträder|afløste|overtager( stafetten)? (efter|fra)|stafetten fra|stafettpinnen fra|fra|erstatter|ersätter|succeeds|replaces|from|journalist|reporter|fotograf|photographer|foto:?|photo:?|tekst:?|text:?|^af|^av|^by|interviewer:?|redaktør|udpeget af|appointed by|utsedd av|interview(et)? (er |blev )?(foretaget |lavet )?af|words:?|illustration:?)\s+$/iu
/** "er 1. september tiltrådt som direktør", "begyndte i marts som rektor". */
const VERB_AS =
  /^\s*(?:\([^)]{1,25}\)\s*)?(?:(?:og|och|and)\s+)?(?:er|är|is|har|has|tiltrådte|tiltræder|tiltrer|tillträdde|tillträder|begyndte|begynte|började|startede|startet|startade|started|arbejdede|took over)(?: [^,;]{2,36}?)?\s(?:som|as)\s+/u
const VERB =
  /^\s*(?:\([^)]{1,25}\)\s*)?(?:,\s*(?:\d{2,3}|f\. ?\d{4})(?: år)?,?)?\s*(?:(?:og|och|and)\s+)?(?:er|är|is|arbejder som|arbeider som|arbetar som|jobber som|works as|har (?:siden|i|været|vært|varit)(?: \d{4})?(?: været| vært| varit)?|has been|var|was|blev|ble|blir|bliver)\s+(?:(?:i|in|den|siden|sedan|since) [\p{L}\d. ]{2,24}? )?/u

const PRONOUN =
  /(?<!\p{L})(?:(?:hun|han|hon|she|he)\s+(?:er|är|is|var|arbejder som|arbetar som|jobber som|works as|har været|has been)|(?:er|är)\s+(?:hun|han|hon)|(?:der|som|who)\s+(?:til daglig\s+|i det daglige\s+|normalt\s+)?(?:er|är|is))\s+(?:til daglig |i det daglige |til hverdag |normalt |også |også |till vardags )?/iu

/** Everything a paragraph says about people. */
export function evidenceIn(paragraph: string): Evidence[] {
  const text = paragraph.slice(0, 3000).replace(/[*_#]{1,3}(?=\S)|(?<=\S)[*_]{1,3}/g, '')
  const names = findNames(text)
  const found = names.map((name) => weigh(text, name))
  return found.map((entry, i) => {
    if (entry.title !== null || entry.other) return entry
    // "Anne Holm overtager stafetten. Til daglig er hun direktør i …": up to the next name.
    const position = positionByPronoun(
      text.slice(names[i]?.end ?? 0, names[i + 1]?.start ?? text.length),
    )
    return position ? { ...entry, ...position, weight: Math.max(entry.weight, 3) } : entry
  })
}

/** What "hun er …" or "til daglig er han …" says after a name. */
export function positionByPronoun(text: string): ReturnType<typeof readPosition> {
  const match = PRONOUN.exec(text.slice(0, 600))
  return match ? readPosition(text.slice(match.index + match[0].length)) : null
}

function weigh(text: string, found: FoundName): Evidence {
  const before = text.slice(Math.max(0, found.start - 60), found.start)
  const after = text.slice(found.end, found.end + 260)
  const job = jobBefore(before)
  const position = positionAfter(after)
  const place = readPlace(after)
  const asked = ASKED.test(before)
  const other = OTHER.test(before) && !job && !asked
  const weight = (job || position ? 3 : 0) + (asked ? 2 : 0) + (place && !position ? 1 : 0)
  return {
    name: found.name,
    title: position?.title ?? job ?? null,
    organisation: position?.organisation ?? place,
    weight: other ? 0 : weight,
    asked,
    other,
  }
}

function positionAfter(after: string): ReturnType<typeof readPosition> {
  const role = VERB_AS.exec(after)
  const asRole = role ? readPosition(after.slice(role[0].length)) : null
  if (asRole) return asRole
  const verb = VERB.exec(after)
  if (verb) return readPosition(after.slice(verb[0].length))
  const comma =
    /^\s*(?:\([^)]{1,25}\)\s*)?(?:,\s*(?:\d{2,3}|f\. ?\d{4})(?: år)?(?=\s*,))?\s*(?:,|[-–—|]|:)\s+(?:der er |som er |som är |who is )?/u.exec(
      after,
    )
  if (comma) return readPosition(after.slice(comma[0].length))
  const parenthesis = /^\s*\((?=\D)/.exec(after)
  return parenthesis ? readPosition(after.slice(parenthesis[0].length)) : null
}

/** "kommunaldirektør Anne Holm", "ambassadør og direktør Anne Holm". */
function jobBefore(before: string): string | null {
  const trimmed = before.replace(/,?\s+$/, '')
  const last = findJobs(trimmed).at(-1)
  if (!last || last.end !== trimmed.length) return null
  const lead =
    /(?:(?:\p{L}+) (?:og|och|and) |(?:administrerende|administrerande|adm\.|assisterende|vice|fungerende|konstitueret|tidligere|chief|managing|deputy|executive|acting|tf\.) )+$/iu.exec(
      trimmed.slice(0, last.start),
    )
  const words = trimmed.slice(
    lead && (hasJob(lead[0]) || !/ (og|och|and) $/.test(lead[0])) ? lead.index : last.start,
  )
  return words.trim()
}
