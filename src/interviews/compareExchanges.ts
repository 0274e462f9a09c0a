/** An exchange of one version, as far as it is compared. */
export interface ComparedExchange {
  id: string
  wording: string
}

/** What became of an exchange between two versions; places count from one. */
export interface ComparedRow<Exchange> {
  kind: 'kept' | 'added' | 'removed'
  before?: Exchange
  after?: Exchange
  from?: number
  to?: number
  /** It stands in another order among those that are in both. */
  moved: boolean
}

/**
 * The exchanges of two versions matched by their ids, in the order of the newer one; what was removed stands where it stood.
 * As few as possible count as moved: when one was taken to the top, that one moved and not all the others.
 */
export function compareExchanges<Exchange extends ComparedExchange>(
  before: readonly Exchange[],
  after: readonly Exchange[],
): ComparedRow<Exchange>[] {
  const places = new Map(before.map(({ id }, at) => [id, at]))
  const kept = after.flatMap(({ id }) => places.get(id) ?? [])
  const still = new Set(longestRising(kept))
  const ids = new Set(after.map(({ id }) => id))
  const rows: ComparedRow<Exchange>[] = after.map((one, at) => {
    const from = places.get(one.id)
    const old = from === undefined ? undefined : before[from]
    if (from === undefined || !old) return { kind: 'added', after: one, to: at + 1, moved: false }
    return {
      kind: 'kept',
      before: old,
      after: one,
      from: from + 1,
      to: at + 1,
      moved: !still.has(from),
    }
  })
  before.forEach((one, at) => {
    if (ids.has(one.id)) return
    const above = before.slice(0, at).findLast(({ id }) => ids.has(id) || id === before[at - 1]?.id)
    const index = rows.findIndex((row) => row.before?.id === above?.id && above !== undefined)
    rows.splice(index + 1, 0, { kind: 'removed', before: one, from: at + 1, moved: false })
  })
  return rows
}

/** The longest part of some numbers, in their order, in which each is larger than the one before it. */
function longestRising(numbers: readonly number[]): number[] {
  const best: number[][] = []
  for (const number of numbers) {
    const before = best.filter((row) => (row.at(-1) ?? -1) < number)
    const longest = before.reduce<number[]>((a, b) => (b.length > a.length ? b : a), [])
    best.push([...longest, number])
  }
  return best.reduce<number[]>((a, b) => (b.length > a.length ? b : a), [])
}
