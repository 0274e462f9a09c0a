import { isSlug } from './addresses.ts'

/** The parameters by which the list of cases is filtered, the same in both languages, in the order of addresses. */
export const caseFilterNames = ['tema', 'sektor', 'organisation'] as const
export type CaseFilterName = (typeof caseFilterNames)[number]

/** A sector as its parameter says it, and as it is stored. */
export const sectorsByName = {
  stat: 'state',
  region: 'region',
  kommune: 'municipality',
  andet: 'other',
} as const
export type SectorName = keyof typeof sectorsByName

/** What the list of cases is filtered by; slugs of theme and organisation. */
export interface CaseFilters {
  tema?: string
  sektor?: SectorName
  organisation?: string
}

const isSector = (text: string): text is SectorName => Object.hasOwn(sectorsByName, text)

/** The filters of a query; null when a value can be none, such as a sector that does not exist. */
export function caseFiltersOf(query: ReadonlyMap<string, string>): CaseFilters | null {
  const tema = query.get('tema')
  const sektor = query.get('sektor')
  const organisation = query.get('organisation')
  if (tema !== undefined && !isSlug(tema)) return null
  if (sektor !== undefined && !isSector(sektor)) return null
  if (organisation !== undefined && !isSlug(organisation)) return null
  return {
    ...(tema !== undefined && { tema }),
    ...(sektor !== undefined && { sektor }),
    ...(organisation !== undefined && { organisation }),
  }
}

/** The filters as parameters, in the order in which addresses are written; without one of them when named. */
export function parametersOf(
  filters: CaseFilters,
  without?: CaseFilterName,
): [CaseFilterName, string][] {
  return caseFilterNames.flatMap((name) => {
    const value = filters[name]
    return value === undefined || name === without ? [] : [[name, value]]
  })
}
