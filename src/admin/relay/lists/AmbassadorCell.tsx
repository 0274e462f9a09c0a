import type { DefaultServerCellComponentProps } from 'payload'
import { languageOf } from '../../../i18n/text.ts'
import { standings } from './standing.ts'
import { WhenPills } from './WhenPills.tsx'

/** In the list of ambassadors: what the person is in the relay today, by their terms. In a document's form, where there is no row, nothing. */
export async function AmbassadorCell({ rowData, payload, i18n }: DefaultServerCellComponentProps) {
  const row: { id?: string } | undefined = rowData
  if (!row?.id) return null
  const known = await standings(payload)
  return <WhenPills language={languageOf(i18n.language)} whens={known.get(row.id) ?? []} />
}
