/**
 * Whether a condition, as drizzle writes it, holds only for rows that have a row in a left-joined table: because that
 * table's columns are compared with something, and what is missing compares with nothing. False when in doubt.
 */
export function needsRowOf(table: string, condition: string): boolean {
  // A value in the text itself could look like anything; Payload writes some so, for fields that hold JSON.
  if (condition.includes("'")) return false
  const inner = withoutParentheses(condition)
  const some = partsOf(inner, 'or')
  if (some.length > 1) return some.every((part) => needsRowOf(table, part))
  const all = partsOf(inner, 'and')
  if (all.length > 1) return all.some((part) => needsRowOf(table, part))
  return inner.startsWith(`"${table}".`) && /^"[^"]+"\."[^"]+" (like|=) \?$/.test(inner)
}

const tokensOf = (condition: string): string[] => condition.split(/([()]| and | or )/i)
const step = (token: string): number => (token === '(' ? 1 : token === ')' ? -1 : 0)

/** The parts between which a word stands outside of parentheses. */
function partsOf(condition: string, word: 'and' | 'or'): string[] {
  const parts = ['']
  let depth = 0
  for (const token of tokensOf(condition)) {
    depth += step(token)
    if (depth === 0 && token.toLowerCase() === ` ${word} `) parts.push('')
    else parts.push(`${parts.pop()}${token}`)
  }
  return parts
}

/** Takes off the pairs that hold the whole of it. */
function withoutParentheses(condition: string): string {
  if (!condition.startsWith('(') || !condition.endsWith(')')) return condition
  const inner = condition.slice(1, -1)
  let depth = 0
  for (const token of tokensOf(inner)) {
    depth += step(token)
    if (depth < 0) return condition
  }
  return withoutParentheses(inner)
}
