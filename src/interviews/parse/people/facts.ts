import type { ParsedPerson } from '../types.ts'

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

/** Reads a facts box of "Navn: …", "Stilling: …", "Arbejdsplads: …" lines. */
export function personInFacts(paragraphs: string[]): ParsedPerson | null {
  const person: ParsedPerson = { name: '', title: null, organisation: null }
  for (const paragraph of paragraphs) {
    for (const [key, pattern] of KEYS) {
      const value = pattern.exec(paragraph.replace(/^[-–—•*·]\s+|\*\*/g, ''))?.[1]?.trim()
      if (value && !person[key]) person[key] = value
    }
  }
  return person.name ? person : null
}
