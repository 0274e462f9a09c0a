/** What a row must have: in each of these fields one of these values. */
export type Having<Row> = { readonly [Field in keyof Row]?: readonly string[] }

/** Which rows: how many to a page, which page (from 1), and what is asked of them. */
export interface PageQuery<Row> {
  limit: number
  page?: number
  /** Only those that have this. */
  having?: Having<Row>
  /** All but this document. */
  except?: string | undefined
}

/**
 * Tells whether a row has what is asked for. Loops instead of `every` and `some`: it is asked of each of ten thousand rows,
 * several times for a page.
 */
export function matching<Row extends object>(having: Having<Row>): (row: Row) => boolean {
  const conditions = Object.entries(having).map(
    ([field, wanted]) => [field as keyof Row, new Set<unknown>(wanted as string[])] as const,
  )
  return (row) => {
    for (const [field, wanted] of conditions) if (!has(row[field], wanted)) return false
    return true
  }
}

function has(value: unknown, wanted: ReadonlySet<unknown>): boolean {
  if (!Array.isArray(value)) return wanted.has(value)
  for (const each of value) if (wanted.has(each)) return true
  return false
}

/** How many rows have each of the values of a field, in which no value of a row comes twice. */
export function countBy<Row>(
  rows: readonly Row[],
  valuesOf: (row: Row) => readonly string[],
): Map<string, number> {
  const counts = new Map<string, number>()
  for (const row of rows) {
    for (const value of valuesOf(row)) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return counts
}

/** A page of rows: the ids on it, how many pages there are, and how many rows on all of them. */
export function pageOf<Row extends { id: string }>(
  rows: readonly Row[],
  { limit, page = 1, having = {}, except }: PageQuery<Row>,
): { ids: string[]; pages: number; total: number } {
  const matches = matching(having)
  const wanted = rows.filter((row) => row.id !== except && matches(row))
  const ids = wanted.slice((page - 1) * limit, page * limit).map(({ id }) => id)
  return { ids, pages: Math.ceil(wanted.length / limit), total: wanted.length }
}
