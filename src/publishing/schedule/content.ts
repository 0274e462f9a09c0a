/** A document as the database keeps it, in every language. */
export type Content = Record<string, unknown>

/** What saving itself writes: it may differ between two versions that say the same. */
const housekeeping = new Set(['id', '_id', 'createdAt', 'updatedAt', '_status', 'deletedAt'])

/** What is said by publishing and never by whoever writes; it follows the document, whichever version is published. */
export const writtenByPublishing = ['publishedAt', 'attribution', 'attributionCorrections'] as const

/** Who works with it, which readers never see. */
const desk = new Set(['assignedTo', 'demo'])

/** The content of a document as one text: the same for versions that say the same, whatever order their keys have. */
export function canonical(content: Content): string {
  const own: readonly string[] = writtenByPublishing
  const kept = Object.entries(content).filter(
    ([key]) => !housekeeping.has(key) && !own.includes(key) && !desk.has(key),
  )
  return JSON.stringify(ordered(Object.fromEntries(kept)))
}

/** Without what is not there: null, and what a language does not have. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered)
  if (value instanceof Date) return value.toISOString()
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
    .map(([key, inner]) => [key, ordered(inner)] as const)
    .filter(([, inner]) => !isNothing(inner))
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
}

const isNothing = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  (typeof value === 'object' && Object.keys(value).length === 0)
