import { findJobs } from '../words/jobs.ts'

/** A person's name found in a paragraph. */
export type FoundName = { name: string; start: number; end: number }

const WORD =
  "\\p{Lu}[\\p{Ll}\\p{M}]+(?:['’-]\\p{L}[\\p{L}\\p{M}]*)*|\\p{Lu}['’]\\p{Lu}\\p{Ll}+|\\p{Lu}\\p{Ll}\\p{Lu}\\p{Ll}+"
const NAME = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${WORD})(?: (?:${WORD}|\\p{Lu}\\.|af|av|von|van|de|der|la))*`,
  'gu',
)

/** Words that begin with a capital because a sentence or a headline does, or that name no person. */
const NOT_NAMES = new Set(
  `vi jeg jag i mød møt möt meet med med efter etter interview intervju intervjuet interviewet fem tre fire syv ti to två fyra sju tio fire
  five three four six seven ten hør les læs läs spørgsmål til til for för fra från her här når da det den de dette en et ett a an the and
  og och af av by om ny nye nya new nyt nytt på som hun han she he når hvem hvad hvordan hvorfor vem vad hur varför who what how why
  when where kære hej hi hello dear kjære tekst foto photo text tema portræt portrett porträtt navne q a kilde her idag i dag today this
  fakta facts blå navn name namn stilling spørg ask snak talk samtale samtal conversation questions with to from quick short
  januar februar marts april maj juni juli august september oktober november december january february march may june july october mars mai
  januari februari augusti mandag tirsdag onsdag torsdag fredag siden sedan since bliv venlig venlige mange bedste ledelse
  dansk danske norsk norske svensk svenska danish norwegian swedish rundt bag bak behind mit min my vores our tidligere former
  kort stafetten hilsen hilsner regards best kind mvh vänliga hälsningar vänlig redaktør cand gennem både`
    .split(/\s+/)
    .filter(Boolean),
)

const PLACES =
  /^(kommune|kommun|kommunes|kommuns|region|regionen|regionens|stat|staten|styrelse|styrelsen|\p{L}*styrelsen|\p{L}*styrelse|\p{L}*ministeriet|\p{L}*ministerium|ministry|department|agency|council|county|city|municipality|university|universitet|universitetet|\p{L}*hospital|hospitalet|sygehus|sygehuset|\p{L}*sykehus|\p{L}*sjukhus|helse|skole|skolen|\p{L}*skole|skola|\p{L}*gymnasium|college|academy|fylkeskommune|stad|politi|politiet|polisen|police|danmark|norge|sverige|denmark|norway|sweden|england|europa|europe|kbh|københavn|aarhus|odense|oslo|bergen|stockholm|göteborg|malmö|london|forvaltning|direktoratet|\p{L}*direktoratet|verket|\p{L}*verket|nhs|trust|foundation|fonden|forening|institut|institute|board|association|office|service|services|health|care|public|leadership|offentlig|ledelse|offentlige|a\/s|aps|skattestyrelsen|danske|national|general|royal|red|north|south|east|west|nord|syd|øst|vest|sundhed)$/iu

/**
 * Names in reading order: two to five capitalised words in a row, without the job in front of
 * them ("Kommunaldirektør Anne Holm"), the sentence's first word, or an organisation.
 */
export function findNames(text: string): FoundName[] {
  const found: FoundName[] = []
  for (const match of text.matchAll(NAME)) {
    const trimmed = trim(match[0], match.index)
    if (trimmed) found.push(trimmed)
  }
  return found
}

function trim(phrase: string, at: number): FoundName | null {
  const words = phrase.split(' ')
  let start = at
  while (words.length > 0 && !opensName(words[0] ?? '')) start += (words.shift() ?? '').length + 1
  while (words.length > 0 && !closesName(words.at(-1) ?? '')) words.pop()
  if (words.length < 2 || words.length > 6 || words.some((word) => PLACES.test(word))) return null
  if (words.some((word) => findJobs(word).length > 0)) return null
  const name = words.join(' ')
  // "Annes": a genitive stays as it is written; only the span matters.
  return { name, start, end: start + name.length }
}

const opensName = (word: string): boolean =>
  /^\p{Lu}/u.test(word) && !NOT_NAMES.has(word.toLowerCase()) && findJobs(word).length === 0

const closesName = (word: string): boolean =>
  /^\p{Lu}[\p{L}'’-]+$/u.test(word) && !NOT_NAMES.has(word.toLowerCase())

/** "ANNE HOLM" as "Anne Holm", so that a label in capitals meets the name in the lead. */
export function inNameCase(name: string): string {
  if (name !== name.toUpperCase() || name.length < 4) return name
  return name.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase())
}
