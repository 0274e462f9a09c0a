import { splitLanguage, type Target, targetOf } from './addresses.ts'
import { findingParameters, findingTargetOf } from './finding/target.ts'

/** The parameters of an address that mean something to its page, each once, as they were sent. */
export type SiteQuery = ReadonlyMap<string, string>

export const noQuery: SiteQuery = new Map()

/** The parameters that the page of a target honours, in the order in which addresses are written. */
function honouredBy(target: Target): readonly string[] {
  return target.kind === 'list' && target.section !== 'ambassadors' ? ['page'] : []
}

/**
 * What a query string means at a canonical path: parameters that the page does not know are left out, and the rest come
 * in one order, so that two addresses that mean the same are the same. A parameter given twice is kept as no page would
 * ever write it (its values joined by a line feed), so that it is refused and not guessed at.
 */
export function meaningOf(canonical: string, search: string): SiteQuery {
  if (search === '') return noQuery
  const sent = new URLSearchParams(search)
  return new Map(
    parametersAt(canonical).flatMap((name) =>
      sent.has(name) ? [[name, sent.getAll(name).join('\n')]] : [],
    ),
  )
}

function parametersAt(canonical: string): readonly string[] {
  const finding = findingTargetOf(canonical)
  if (finding) return findingParameters(finding)
  const target = targetOf(splitLanguage(canonical).path)
  return target ? honouredBy(target) : []
}
