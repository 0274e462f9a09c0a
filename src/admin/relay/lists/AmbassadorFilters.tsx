import type { ListViewServerProps } from 'payload'
import { languageOf } from '../../../i18n/text.ts'
import { chosenWhere } from './chosen.ts'
import { standings } from './standing.ts'
import { WhenFilters } from './WhenFilters.tsx'
import { withIds } from './wheres.ts'

/** Above the list of ambassadors: current, coming, former, by their terms. */
export async function AmbassadorFilters({ i18n, payload, searchParams }: ListViewServerProps) {
  const known = [...(await standings(payload))]
  return (
    <WhenFilters
      chosen={chosenWhere(searchParams)}
      filterFor={(when) =>
        withIds(known.filter(([, each]) => each.includes(when)).map(([id]) => id))
      }
      language={languageOf(i18n.language)}
      list="/admin/collections/ambassadors"
    />
  )
}
