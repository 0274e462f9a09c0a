/** `work`, done once for the same rows: what a register gives stays the same array as long as nothing changes. */
export function once<Rows extends object, T>(work: (rows: Rows) => T): (rows: Rows) => T {
  const done = new WeakMap<Rows, { result: T }>()
  return (rows) => {
    const known = done.get(rows) ?? { result: work(rows) }
    done.set(rows, known)
    return known.result
  }
}
