import type { ParsedPerson } from '../types.ts'
import { readPosition } from './position.ts'

const KEYS: [keyof ParsedPerson, RegExp][] = [
  ['name', /^(?:navn|namn|name|fulde navn|full name)\s*:\s*(.{2,120})$/iu],
  [
    'title',
    /^(?:titel|tittel|title|stilling|stillingsbetegnelse|befattning|position|job|jobb|rolle|roll|role)\s*:\s*(.{2,160})$/iu,
  ],
  [
    'organisation',
    /^(?:organisation|organisasjon|organization|arbejdsplads|arbeidsplass|arbetsplats|arbejdsgiver|arbeidsgiver|arbetsgivare|arbejdssted|ansat i|ansatt i|kommune|kommun|virksomhed|workplace|employer)\s*:\s*(.{2,160})$/iu,
  ],
]

/** Whether a word in front of a colon is a key of a facts box. */
export function isFactsKey(key: string): boolean {
  return (
    KEYS.some(([, pattern]) => pattern.test(`${key}: xx`)) ||
    /^(alder|age|ålder|født|fødd|född|born|familie|family|familj|uddannelse|utdanning|utbildning|education|bor|bopæl|lives|mail|e-mail|e-post|tlf|telefon|phone|dato|datum|date|emne|ämne|subject|fra|til|from|to)$/iu.test(
      key,
    )
  )
}

/** Reads a facts box of "Navn: …", "Stilling: …", "Arbejdsplads: …" lines. */
export function personInFacts(paragraphs: string[]): ParsedPerson | null {
  const person: ParsedPerson = { name: '', title: null, organisation: null }
  for (const paragraph of paragraphs) {
    for (const [key, pattern] of KEYS) {
      const value = pattern.exec(paragraph.replace(/^[-–—•*·]\s+|\*\*/g, ''))?.[1]?.trim()
      if (value && !person[key]) person[key] = value
    }
  }
  if (!person.name) return null
  const read = person.organisation === null ? readPosition(person.title ?? '') : null
  return read?.organisation ? { ...person, ...read } : person
}
