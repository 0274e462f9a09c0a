import type { DefaultServerCellComponentProps } from 'payload'
import { dayOfInstant, dayOfStored } from '../../../handover/calendar.ts'
import { whenOf } from '../../../handover/when.ts'
import { languageOf } from '../../../i18n/text.ts'
import { todayInDenmark } from './standing.ts'
import { WhenPills } from './WhenPills.tsx'

/** In the list of terms: whether the term is current, over or to come. In a document's form, where there is no row, nothing. */
export function TermCell({ rowData, i18n }: DefaultServerCellComponentProps) {
  const row: { startsOn?: string; endsOn?: string | null } | undefined = rowData
  if (!row?.startsOn) return null
  const interval = {
    startsOn: dayOfInstant(row.startsOn),
    endsOn: dayOfStored(row.endsOn),
  }
  return (
    <WhenPills language={languageOf(i18n.language)} whens={[whenOf(interval, todayInDenmark())]} />
  )
}
