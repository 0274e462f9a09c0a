/**
 * A value as JSON in one form only: names in the order of their code units, no white space, nothing that is undefined. The
 * same value gives the same text, whatever order its properties were written in (as RFC 8785 for what occurs here).
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((each) => canonicalJson(each ?? null)).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null)
  const named = value as Record<string, unknown>
  const pairs = Object.keys(named)
    .filter((name) => named[name] !== undefined)
    .sort()
    .map((name) => `${JSON.stringify(name)}:${canonicalJson(named[name])}`)
  return `{${pairs.join(',')}}`
}
