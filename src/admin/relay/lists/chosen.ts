import { parse, stringify } from 'qs-esm'

/** The filter of a list out of its address, where Next leaves every bracket in the name of a parameter. */
export function chosenWhere(searchParams: Record<string, unknown> | undefined): unknown {
  return parse(stringify(searchParams ?? {}), { depth: 10 }).where
}
