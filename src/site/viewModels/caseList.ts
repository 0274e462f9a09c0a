import type { CaseFilterName, CaseFilters } from '../caseFilters.ts'
import type { Passage } from '../text.ts'
import type { Entry } from './entry.ts'

/** Something that the cases can be filtered by. */
export interface FilterOption {
  /** What stands in the address. */
  value: string
  text: Passage
  chosen: boolean
}

/** One page of the cases that the filters let through. */
export interface CaseList {
  entries: Entry[]
  page: number
  pages: number
  total: number
  filters: CaseFilters
  /** What can be chosen, given what the other filters let through. */
  options: Record<CaseFilterName, FilterOption[]>
}
