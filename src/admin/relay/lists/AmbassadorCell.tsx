import type { DefaultServerCellComponentProps } from 'payload'
import { languageOf } from '../../../i18n/text.ts'
import { standings } from './standing.ts'
import { WhenPills } from './WhenPills.tsx'

/** In the list of ambassadors: what the person is in the relay today, by their terms. */
export async function AmbassadorCell({ rowData, payload, i18n }: DefaultServerCellComponentProps) {
  const known = await standings(payload)
  const { id } = rowData as { id: string }
  return <WhenPills language={languageOf(i18n.language)} whens={known.get(id) ?? []} />
}
