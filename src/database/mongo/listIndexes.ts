import { languages } from '../../i18n/text.ts'
import { headings } from '../headings.ts'

/** An index as MongoDB's driver takes it: the fields in order, each with its direction. */
export interface ListIndex {
  name: string
  key: Record<string, 1 | -1>
}

type Has = (path: string) => boolean

/** What lists are sorted by, newest first. Payload adds `createdAt` to whatever it sorts by. */
const sortedBy = ['publishedAt', 'createdAt', 'updatedAt', 'interviewedOn', 'putForwardOn']
const filters = ['_status', 'deletedAt', 'inUse']

/**
 * The indexes in the order of lists, which also hold what lists filter by, of a collection or of its versions: without
 * them MongoDB reads and sorts whole documents. `has` tells whether documents have a field.
 */
export function listIndexes(has: Has): ListIndex[] {
  return ['', 'version.'].flatMap((prefix) => {
    if (!has(`${prefix}deletedAt`) || !has('createdAt')) return []
    const filtered = ['latest', ...filters.map((one) => `${prefix}${one}`)].filter(has)
    const keyOf = (first: string, direction: 1 | -1): ListIndex['key'] => ({
      [first]: direction,
      ...Object.fromEntries(
        ['createdAt', '_id'].filter((one) => one !== first).map((one) => [one, -1]),
      ),
      ...Object.fromEntries(filtered.map((one) => [one, 1])),
    })
    const moments = sortedBy.map((one) => `${prefix}${one}`).filter(has)
    const always = ['latest', `${prefix}deletedAt`].filter(has)
    const counted = [...new Set([...always, ...filtered])].map((one) => [one, 1 as const])
    return [
      // Without an order, what is always asked for first: how many there are is counted from it alone (`counting.ts`).
      ...(counted.length > 1 ? [{ name: 'count', key: Object.fromEntries(counted) }] : []),
      ...moments.map((first) => ({ name: `list by ${first}`, key: keyOf(first, -1) })),
      ...headings
        .flatMap((one) => byLanguage(`${prefix}${one}`, has))
        .flatMap((first) => [
          { name: `list by ${first}`, key: keyOf(first, 1) },
          { name: `list by ${first}, from the end`, key: keyOf(first, -1) },
        ]),
    ]
  })
}

/** A localised text is a field of each language. */
function byLanguage(path: string, has: Has): string[] {
  const localised = languages.map((language) => `${path}.${language}`).filter(has)
  return localised.length > 0 ? localised : [path].filter(has)
}
