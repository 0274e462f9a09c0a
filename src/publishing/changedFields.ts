/** What saving itself writes, and what a form sends along that is nobody's text. */
const notText = new Set(['id', 'createdAt', 'updatedAt', '_status', 'globalType', '_v'])

/**
 * The fields of what somebody wants to save (`mine`) that say something else than what is saved (`theirs`), both in the same
 * language and with relations as ids. Fields that are not being saved don't count.
 */
export function changedFields(
  mine: Readonly<Record<string, unknown>>,
  theirs: Readonly<Record<string, unknown>>,
): string[] {
  return Object.keys(mine)
    .filter((name) => !notText.has(name) && !isSame(mine[name], theirs[name]))
    .sort()
}

const isSame = (a: unknown, b: unknown): boolean =>
  JSON.stringify(plain(a)) === JSON.stringify(plain(b))

/** Without the order of keys and without what is not there, since databases and forms differ in both. */
function plain(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString()
  if (value === undefined || value === '') return null
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.length > 0 ? value.map(plain) : null
  const record = value as Record<string, unknown>
  const entries = Object.keys(record)
    .sort()
    .map((key) => [key, plain(record[key])] as const)
    .filter(([, inner]) => inner !== null)
  return entries.length > 0 ? Object.fromEntries(entries) : null
}
