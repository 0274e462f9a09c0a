import { splitLanguage, type Target, targetOf } from './addresses.ts'
import { caseFilterNames } from './caseFilters.ts'
import { findingParameters, findingTargetOf } from './finding/target.ts'

/** The parameters of an address that mean something to its page, each once, as they were sent. */
export type SiteQuery = ReadonlyMap<string, string>

export const noQuery: SiteQuery = new Map()

/** The parameters that the page of a target honours, in the order in which addresses are written. */
function honouredBy(target: Target): readonly string[] {
  switch (target.kind) {
    case 'list':
      if (target.section === 'cases') return [...caseFilterNames, 'page']
      return target.section === 'interviews' ? ['page'] : []
    case 'document':
      return target.section === 'questions' ? ['page'] : []
    case 'archive':
      return ['page']
    default:
      return []
  }
}

/**
 * What a query string means at a canonical path: parameters that the page does not know are left out, and the rest come
 * in one order, a filter that was left empty in a form counts as not sent, so that two addresses that mean the same are the same. A parameter given twice is kept as no page would
 * ever write it (its values joined by a line feed), so that it is refused and not guessed at.
 */
export function meaningOf(canonical: string, search: string): SiteQuery {
  if (search === '') return noQuery
  const sent = new URLSearchParams(search)
  return new Map(
    parametersAt(canonical).flatMap((name) =>
      isSent(sent, name) ? [[name, sent.getAll(name).join('\n')]] : [],
    ),
  )
}

function parametersAt(canonical: string): readonly string[] {
  const finding = findingTargetOf(canonical)
  if (finding) return findingParameters(finding)
  const target = targetOf(splitLanguage(canonical).path)
  return target ? honouredBy(target) : []
}

function isSent(sent: URLSearchParams, name: string): boolean {
  return name === 'page' ? sent.has(name) : sent.getAll(name).some((value) => value !== '')
}

/** A query string with its question mark, in the order given; empty when nothing is asked for. */
export function searchOf(query: Iterable<readonly [string, string]>): string {
  const search = new URLSearchParams([...query].map(([name, value]) => [name, value])).toString()
  return search === '' ? '' : `?${search}`
}
