import type { ListViewServerProps } from 'payload'
import { languageOf } from '../../../i18n/text.ts'
import { chosenWhere } from './chosen.ts'
import { todayInDenmark } from './standing.ts'
import { WhenFilters } from './WhenFilters.tsx'
import { termsThatAre } from './wheres.ts'

/** Above the list of terms: current, coming, former. */
export function TermFilters({ i18n, searchParams }: ListViewServerProps) {
  const today = todayInDenmark()
  return (
    <WhenFilters
      chosen={chosenWhere(searchParams)}
      filterFor={(when) => termsThatAre(when, today)}
      language={languageOf(i18n.language)}
      list="/admin/collections/terms"
    />
  )
}
