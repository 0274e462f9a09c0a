import type { FlattenedField, SanitizedConfig, Where } from 'payload'

/** The fields of a collection or global, groups and rows dissolved. */
export type Fields = readonly FlattenedField[]

export const fieldsOf = ({ collections, globals }: SanitizedConfig, slug: string): Fields =>
  [...collections, ...globals].find((each) => each.slug === slug)?.flattenedFields ?? []

/** The conditions of a filter that all must hold: `field`, and what is asked of it. */
export function mustHold(where: unknown): [path: string, condition: Record<string, unknown>][] {
  if (typeof where !== 'object' || where === null) return []
  return Object.entries(where as Where).flatMap(([path, condition]) => {
    if (path.toLowerCase() === 'and') return [condition].flat().flatMap(mustHold)
    if (path.toLowerCase() === 'or') {
      const [only, ...more] = [condition].flat()
      return more.length === 0 ? mustHold(only) : []
    }
    return [[path, (condition ?? {}) as Record<string, unknown>]]
  })
}

/** All field paths that a filter looks at. */
function pathsIn(where: unknown): string[] {
  if (typeof where !== 'object' || where === null) return []
  return Object.entries(where as Where).flatMap(([path, condition]) =>
    /^(and|or)$/i.test(path) ? [condition].flat().flatMap(pathsIn) : [path],
  )
}

/** The collections other than their own that a filter and an order look into, by the paths of their fields. */
export function lookedInto(
  config: SanitizedConfig,
  fields: Fields,
  { where, sort }: { where?: unknown; sort?: unknown },
): Set<string> {
  const found = new Set<string>()
  const order = [sort].flat().filter((each) => typeof each === 'string')
  for (const path of [...pathsIn(where), ...order.flatMap((each) => each.split(','))]) {
    follow(config, fields, path.replace(/^\s*-/, '').replace(/__/g, '.').split('.'), found)
  }
  return found
}

function follow(
  config: SanitizedConfig,
  fields: Fields,
  [name, ...rest]: string[],
  found: Set<string>,
): void {
  if (name === undefined) return
  const field = fields.find((each) => each.name === name)
  // a language between, or the id of a document
  if (!field) {
    follow(config, fields, rest, found)
    return
  }
  if ('flattenedFields' in field) {
    follow(config, field.flattenedFields, rest, found)
    return
  }
  if (field.type === 'blocks') {
    for (const block of field.blocks) follow(config, block.flattenedFields, rest, found)
  }
  const target =
    field.type === 'join' ? field.collection : 'relationTo' in field ? field.relationTo : []
  const inside = field.type === 'join' || (rest.length > 0 && rest[0] !== 'relationTo')
  for (const slug of inside ? [target].flat() : []) {
    if (rest.length === 1 && (rest[0] === 'id' || rest[0] === 'value')) continue
    found.add(slug)
    follow(config, fieldsOf(config, slug), rest, found)
  }
}
