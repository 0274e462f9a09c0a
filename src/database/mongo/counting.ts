type Filter = Record<string, unknown>
type IsDate = (path: string) => boolean

/** What of a model counts. */
interface Counts {
  schema: { path(name: string): { instance: string } | undefined }
  countDocuments(filter?: Filter, ...more: unknown[]): unknown
}

/**
 * Lets MongoDB count from an index alone. Payload asks for what is not in the trash as "does not exist or is null", and to
 * know what doesn't exist MongoDB reads every document; "is null", which means both, it sees from the index.
 */
export function countFromIndexes(model: Counts): void {
  const { countDocuments } = model
  const isDate = (path: string) => model.schema.path(path)?.instance === 'Date'
  model.countDocuments = (filter, ...more) =>
    countDocuments.call(model, filter && missingAsNull(filter, isDate), ...more)
}

/** The same filter with one question for a date that is missing or null. */
export function missingAsNull(filter: Filter, isDate: IsDate): Filter {
  // Of two that said `$and`, the second would take the place of the first.
  if ('$and' in filter && '$or' in filter) return filter
  const entries = Object.entries(filter).map(([key, value]): [string, unknown] => {
    if ((key !== '$and' && key !== '$or') || !Array.isArray(value)) return [key, value]
    const parts = value.map((part: Filter) => missingAsNull(part, isDate))
    const field = key === '$or' ? missingField(parts, isDate) : null
    return field ? ['$and', [{ [field]: { $eq: null } }]] : [key, parts]
  })
  return Object.fromEntries(entries)
}

/** The one date that all of these ask to be missing or null; null when they ask for anything else. */
function missingField(parts: Filter[], isDate: IsDate): string | null {
  const [field, ...others] = new Set(parts.flatMap((part) => Object.keys(part)))
  if (!field || others.length > 0 || !isDate(field)) return null
  const asked = parts.map((part): [string, unknown][] => Object.entries(part[field] ?? {}))
  const says = (one: [string, unknown][], operator: string, values: unknown[]) =>
    one.length === 1 && one.every(([key, value]) => key === operator && values.includes(value))
  // Payload asks for the empty text too, which mongoose takes for no date.
  const isNull = (one: [string, unknown][]) => says(one, '$eq', [null, ''])
  const isMissing = (one: [string, unknown][]) => says(one, '$exists', [false])
  return asked.some(isNull) && asked.every((one) => isNull(one) || isMissing(one)) ? field : null
}
