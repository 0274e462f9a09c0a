import type { SanitizedCollectionConfig } from 'payload'
import { mayRead } from './fields.ts'
import { isRecord } from './json.ts'
import { wholeNumber } from './numbers.ts'
import { shown } from './problems.ts'
import { checkSort } from './sort.ts'
import { type Checking, checkWhere } from './where.ts'

/**
 * Checks `joins[field][sort|where|limit|page|count]`, each against the collection that the join reads, and
 * returns it with its limits clamped. `joins[field]=false` leaves a join out.
 */
export async function checkJoins(
  joins: unknown,
  collection: SanitizedCollectionConfig,
  checking: Checking,
): Promise<Record<string, unknown>> {
  const { caller, config, problems } = checking
  const checked: Record<string, unknown> = {}
  if (!isRecord(joins)) {
    problems.add('Skriv joins[felt][limit]=5.', 'Write joins[field][limit]=5.')
    return checked
  }
  const there = Object.values(collection.joins).flat()
  for (const [path, wanted] of Object.entries(joins)) {
    const join = there.find(({ joinPath }) => joinPath === path)
    const slug = join?.field.collection
    const entity = config.collections.find((each) => each.slug === slug)
    if (
      !join ||
      !entity ||
      !(await mayRead({ ...join.field, flattenedFields: [] } as never, caller))
    ) {
      problems.add(`joins: der er ingen »${shown(path)}«.`, `joins: there is no “${shown(path)}”.`)
    } else if (wanted === 'false') {
      checked[path] = wanted
    } else if (isRecord(wanted)) {
      checked[path] = await checkJoin(wanted, { ...checking, entity })
    } else {
      problems.add('Skriv joins[felt][limit]=5.', 'Write joins[field][limit]=5.')
    }
  }
  return checked
}

async function checkJoin(wanted: Record<string, unknown>, checking: Checking) {
  const { bounds, problems } = checking
  const { where, sort, limit, page, count } = wanted
  if (where !== undefined) await checkWhere(where, checking)
  if (sort !== undefined) {
    // Payload passes it on as one name
    if (typeof sort === 'string') await checkSort(sort, checking)
    else problems.add('joins: sort skal være én tekst.', 'joins: sort must be one text.')
  }
  const asked = wholeNumber('limit', limit, problems)
  return {
    where,
    sort,
    limit:
      asked === undefined ? undefined : asked === 0 ? bounds.limit : Math.min(asked, bounds.limit),
    page: wholeNumber('page', page, problems),
    count: count === 'true' ? 'true' : undefined,
  }
}
