import type { DefaultServerCellComponentProps } from 'payload'
import { dayOfInstant, dayOfStored } from '../../../handover/calendar.ts'
import { whenOf } from '../../../handover/when.ts'
import { languageOf } from '../../../i18n/text.ts'
import { todayInDenmark } from './standing.ts'
import { WhenPills } from './WhenPills.tsx'

/** In the list of terms: whether the term is current, over or to come. */
export function TermCell({ rowData, i18n }: DefaultServerCellComponentProps) {
  const { startsOn, endsOn } = rowData as { startsOn: string; endsOn?: string | null }
  const interval = {
    startsOn: dayOfInstant(startsOn),
    endsOn: dayOfStored(endsOn),
  }
  return (
    <WhenPills language={languageOf(i18n.language)} whens={[whenOf(interval, todayInDenmark())]} />
  )
}
