import type { Localised } from '../i18n/text.ts'

/** A line of a byline in one language, as documents hold it. */
export interface BylineLine {
  id?: string | null
  name: string
  title?: string | null
  organisation?: string | null
  role?: string | null
}

type Checked<Line> =
  | { ok: true; reason: string; attribution: Line[] }
  | { ok: false; reasons: Localised[] }

/** A byline with every correction of it, as a version of a document holds them. */
export interface Corrected {
  attribution?: unknown
  attributionCorrections?: unknown
}

const corrections = ({ attributionCorrections: all }: Corrected): number =>
  Array.isArray(all) ? all.length : 0

/** Whether a byline was corrected after another. */
export const isLater = (one: Corrected, other: Corrected): boolean =>
  corrections(one) > corrections(other)

/**
 * Of two versions’ bylines the one that was corrected last: corrections are only ever added, so it is the one with more of them.
 * A draft has more than what is published while a correction waits for approval; an older version has fewer.
 */
export function laterByline(published: Corrected, other: Corrected): Corrected {
  const { attribution, attributionCorrections } = isLater(other, published) ? other : published
  return { attribution, attributionCorrections }
}

const editable = ['name', 'title', 'organisation', 'role'] as const
const longest = 300
const labels: Record<(typeof editable)[number], Localised> = {
  name: { da: 'Navn', en: 'Name' },
  title: { da: 'Titel', en: 'Title' },
  organisation: { da: 'Organisation', en: 'Organisation' },
  role: { da: 'Rolle', en: 'Role' },
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Checks a correction of a frozen byline and applies it: lines are matched by id, only the texts may change (null
 * leaves one as it is), and a reason must be given. Every reason it can't be done is told at once.
 */
export function checkCorrection<Line extends BylineLine>(
  frozen: readonly Line[],
  body: Record<string, unknown>,
): Checked<Line> {
  const reasons: Localised[] = []
  const reason = typeof body.reason === 'string' ? body.reason.trim() : ''
  if (!reason || reason.length > longest) {
    reasons.push({
      da: `Skriv, hvorfor bylinen rettes (højst ${longest} tegn).`,
      en: `Say why the byline is corrected (${longest} characters at most).`,
    })
  }
  const lines = Array.isArray(body.attribution) ? body.attribution.filter(isObject) : []
  if (lines.length === 0) {
    reasons.push({ da: 'Angiv de linjer, der skal rettes.', en: 'Name the lines to correct.' })
  }
  for (const line of lines) {
    if (!frozen.some(({ id }) => id === line.id)) {
      reasons.push({
        da: `Bylinen har ingen linje ${String(line.id)}.`,
        en: `The byline has no line ${String(line.id)}.`,
      })
    }
    for (const field of editable) {
      const value = line[field] ?? undefined
      const empty = field === 'name' && typeof value === 'string' && !value.trim()
      if (value !== undefined && (typeof value !== 'string' || value.length > longest || empty)) {
        reasons.push({
          da: empty
            ? 'Navnet må ikke være tomt.'
            : `${labels[field].da} skal være tekst på højst ${longest} tegn.`,
          en: empty
            ? 'The name must not be empty.'
            : `${labels[field].en} must be text of ${longest} characters at most.`,
        })
      }
    }
  }
  if (reasons.length > 0) return { ok: false, reasons }
  const attribution = frozen.map((line) => {
    const correction = lines.find(({ id }) => id === line.id) ?? {}
    const changes = editable.flatMap((field) =>
      typeof correction[field] === 'string' ? [[field, correction[field].trim()]] : [],
    )
    return { ...line, ...Object.fromEntries(changes) }
  })
  return { ok: true, reason, attribution }
}
