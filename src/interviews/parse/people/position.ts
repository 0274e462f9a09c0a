import { hasJob, mayBeJob } from '../words/jobs.ts'

/** A job and the place it is held at, as written. */
export type Position = { title: string | null; organisation: string | null }

const PREPOSITION =
  '(?:i|ved|hos|på|for|för|fra|från|vid|inom|at|of|in|with|from|med|til|till|av|af)'
const STOP =
  /\s+(?:og|och|and)\s+(?=(?:har|er|är|has|is|var|was|skal|ska|vil|vill|will|blev|bor|lives)\s)|\s+(?:har|som|der|hvor|där|where|who|which|siden|sedan|since|om|about|skal|ska|vil|vill|will|hun|han|she|he|fik|svarer|svarar|svarte|fortæller|forteller|berättar|siger|sier|säger|answers|tells|says|blev|ble|was|tager|tar|takes|til en|til et|fem|fire|fyra|tre|tri|seks|syv|sju|five|three|four|six|seven|ten|ti|tio|to|två|two|nogle|några|noen|some|a few|et par|ett par|når|when|\d+)(?=\s|$)|\s*[.;:!?()–—|/"“”»«]|\s+[-–—]\s|\n/iu
const ORGANISATION_WORD =
  "(?:\\p{Lu}[\\p{L}\\p{N}&.'’/-]*|\\p{L}+-(?=\\s(?:og|och|and)\\s\\p{Lu})|(?:kommune|kommun|stad|universitet|university|region|regionen|fylkeskommune|fylke|hospital|sygehus|sykehus|sjukhus|styrelse|council|skole|skola|gymnasium|municipality|county|city|politi|politikreds|politidistrikt|forvaltning|stift|kommunes|universitetssygehus|universitetshospital|universitetssjukhus|a/s)(?![\\p{L}]))"
const ORGANISATION = new RegExp(
  `^(?:the |The )?${ORGANISATION_WORD}(?: (?:(?:for|of|og|och|and|&|i|in|the|af|av|för|the|til|de|du|la) )*${ORGANISATION_WORD})*`,
  'u',
)
const ARTICLE = /^(?:en|et|ett|a|an|the|den|det|our|vores|vår|ny|nye|nya|new)\s+/iu

/**
 * Reads "kommunaldirektør i Vejle Kommune", "direktør, Vejle Kommune", "Head of Care at NHS Lothian"
 * from the start of a phrase. `null` when no word for a job is in it and no place follows.
 */
export function readPosition(phrase: string): Position | null {
  const stop = STOP.exec(phrase)
  const clause = (stop ? phrase.slice(0, stop.index) : phrase).slice(0, 220)
  const [upToComma = '', afterComma = ''] = splitComma(clause)
  const withPlace = placeIn(upToComma)
  const title = clean(withPlace?.title ?? upToComma)
  const named = withPlace !== null && isOffice(withPlace.organisation ?? '')
  if (!hasJob(title) && !(named && mayBeJob(title))) return null
  const organisation =
    withPlace?.organisation ??
    organisationAt(afterComma.replace(new RegExp(`^${PREPOSITION} `, 'u'), ''))
  return { title, organisation }
}

/** A place that people work at, other than a town. */
function isOffice(organisation: string): boolean {
  return (
    organisation.includes(' ') ||
    /(styrelsen|ministeriet|skolen|hospitalet|museet|direktoratet|verket|gymnasium|universitet)$/i.test(
      organisation,
    )
  )
}

/** "fra Vejle Kommune", "(Vejle Kommune)", ", Vejle Kommune": the place alone. */
export function readPlace(phrase: string): string | null {
  const match = /^(?:\s*,\s*|\s*\(|\s+)(?:(?:fra|från|from|i|ved|hos|på|vid|at|of)\s+)?/u.exec(
    phrase,
  )
  if (!match || match[0].trim() === '') return null
  return organisationAt(phrase.slice(match[0].length))
}

function splitComma(clause: string): [string, string] {
  const at = clause.indexOf(', ')
  return at < 0 ? [clause.replace(/,$/, ''), ''] : [clause.slice(0, at), clause.slice(at + 2)]
}

/** The last "preposition + Capitalised" in the clause whose title side holds a job. */
function placeIn(clause: string): Position | null {
  for (const match of clause.matchAll(
    new RegExp(`\\s${PREPOSITION}\\s+(?=(?:the\\s)?(?:\\p{Lu}|\\p{L}+- og ))`, 'giu'),
  )) {
    const organisation = organisationAt(clause.slice(match.index + match[0].length))
    const title = clause.slice(0, match.index)
    if (!organisation || !(hasJob(title) || mayBeJob(clean(title)))) continue
    // "Head of Care at NHS": what follows "of" is the job when a place comes later.
    if (/^\s(of|for|för|with)\s/i.test(match[0])) {
      const later = placeIn(`x director${clause.slice(match.index + match[0].length - 1)}`)
      const rest = clause.slice(match.index + match[0].length)
      if (
        later &&
        rest.includes(later.organisation ?? '\n') &&
        / (at|i|ved|hos|på|in|vid) /i.test(rest)
      ) {
        const at = rest.indexOf(later.organisation ?? '')
        return {
          title: clause
            .slice(0, match.index + match[0].length + at)
            .replace(/\s+\S+\s*(the )?$/, ''),
          organisation: later.organisation,
        }
      }
    }
    return { title, organisation }
  }
  return null
}

function organisationAt(phrase: string): string | null {
  const match = ORGANISATION.exec(phrase.trim())
  if (!match || /^(Hun|Han|She|He|Vi|We|Jeg|Foto|Photo|Tekst)$/.test(match[0])) return null
  return match[0].replace(/^(the) /i, '').replace(/[.,]+$/, '')
}

function clean(title: string): string {
  let out = title.trim().replace(/[,;:]+$/, '')
  for (let i = 0; i < 3; i += 1) out = out.replace(ARTICLE, '')
  return out
}
