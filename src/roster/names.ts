import { sayNames } from '../handover/sayDay.ts'
import type { Localised } from '../i18n/text.ts'
import { likeness } from '../interviews/matching.ts'
import type { LineProblem } from './lineProblem.ts'
import type { RosterRow } from './readRoster.ts'

/** Something that is there already, with everything it may be called. */
export interface Named {
  id: string
  names: readonly string[]
  /** What tells it from a namesake, for people. */
  described: string
}

/** A name in the file, and the rows it stands in. */
export interface NameInFile {
  name: string
  rows: RosterRow[]
}

/** Every name in the file once, as it is first written; empty ones left out. */
export function namesWith(
  rows: readonly RosterRow[],
  namesOf: (row: RosterRow) => readonly string[],
): NameInFile[] {
  const found = new Map<string, NameInFile>()
  for (const row of rows) {
    for (const name of namesOf(row)) {
      const key = likeness(name)
      if (key === '') continue
      const entry = found.get(key) ?? { name, rows: [] }
      if (!entry.rows.includes(row)) entry.rows.push(row)
      found.set(key, entry)
    }
  }
  return [...found.values()]
}

type Kind = 'ambassador' | 'organisation' | 'role'

/** Finds each name among what is there. Whoever has no id is to be made; between namesakes nobody is chosen. */
export function resolve(
  names: readonly NameInFile[],
  known: readonly Named[],
  kind: Kind,
): { found: (NameInFile & { id: string | undefined })[]; problems: LineProblem[] } {
  const problems: LineProblem[] = []
  const found = names.map((entry) => {
    const wanted = likeness(entry.name)
    const candidates = known.filter((one) => one.names.some((name) => likeness(name) === wanted))
    if (candidates.length > 1) {
      const lines = entry.rows.map(({ line }) => line)
      problems.push({ lines, message: several(kind, entry.name, candidates) })
    }
    return { ...entry, id: candidates[0]?.id }
  })
  return { found, problems }
}

const nouns: Record<Kind, Localised> = {
  ambassador: { da: 'ambassadører', en: 'ambassadors' },
  organisation: { da: 'organisationer', en: 'organisations' },
  role: { da: 'roller', en: 'roles' },
}

function several(kind: Kind, name: string, candidates: readonly Named[]): Localised {
  const which = sayNames(candidates.map(({ described }) => described))
  const noun = nouns[kind]
  return {
    da: `Flere ${noun.da} hedder ${name}: ${which.da}. Giv dem forskellige navne i administrationen først.`,
    en: `Several ${noun.en} are called ${name}: ${which.en}. Give them different names in the admin panel first.`,
  }
}
