/** An index as MongoDB's driver takes it: the fields in order, each with its direction. */
export interface ListIndex {
  name: string
  key: Record<string, 1 | -1>
}

/** What lists are sorted by, newest first. Payload adds `createdAt` to whatever it sorts by. */
const sortedBy = ['publishedAt', 'createdAt', 'updatedAt']
const filters = ['_status', 'deletedAt', 'inUse']

/**
 * The indexes in the order of lists, which also hold what lists filter by, of a collection or of its versions: without
 * them MongoDB reads and sorts whole documents. `has` tells whether documents have a field.
 */
export function listIndexes(has: (path: string) => boolean): ListIndex[] {
  return ['', 'version.'].flatMap((prefix) => {
    if (!has(`${prefix}deletedAt`) || !has('createdAt')) return []
    const filtered = ['latest', ...filters.map((one) => `${prefix}${one}`)].filter(has)
    return sortedBy
      .map((one) => `${prefix}${one}`)
      .filter(has)
      .map((first) => ({
        name: `list by ${first}`,
        key: Object.fromEntries([
          ...[first, 'createdAt', '_id'].map((one) => [one, -1]),
          ...filtered.map((one) => [one, 1]),
        ]),
      }))
  })
}
