import type { Payload } from 'payload'
import { sortDanish } from '../../i18n/collate.ts'
import type { Language } from '../../i18n/text.ts'
import {
  type CaseFilterName,
  type CaseFilters,
  type SectorName,
  sectorsByName,
} from '../caseFilters.ts'
import { type InLanguages, passage } from '../text.ts'
import type { CaseList, FilterOption } from '../viewModels/caseList.ts'
import { words } from '../words.ts'
import { findCases } from './entries.ts'
import { type Having, matching } from './having.ts'
import { type PublishedCase, publishedCases } from './published.ts'
import { allOrganisations, allThemes, organisationsById, themesById } from './reference.ts'

/** More choices than this help nobody; what is chosen is always among them. */
const mostOptions = 200

/** A page of the cases that the filters let through; null when a theme or organisation is unknown to readers. */
export async function findCaseList(
  payload: Payload,
  filters: CaseFilters,
  { limit, page }: { limit: number; page: number },
  language: Language,
): Promise<CaseList | null> {
  const [themes, organisations, all] = await Promise.all([
    allThemes(payload),
    allOrganisations(payload),
    publishedCases(payload),
  ])
  const theme = bySlug(themes, filters.tema)
  const organisation = bySlug(organisations, filters.organisation)
  if (theme === null || organisation === null) return null
  const asked: Record<CaseFilterName, Having<PublishedCase>> = {
    tema: theme ? { themes: [theme.id] } : {},
    sektor: filters.sektor ? { sector: [sectorsByName[filters.sektor]] } : {},
    organisation: organisation ? { organisation: [organisation.id] } : {},
  }
  // what the other filters let through tells what can be chosen in one
  const without = (name: CaseFilterName) => all.filter(matching(allOf({ ...asked, [name]: {} })))
  const found = await findCases(payload, language, { limit, page, having: allOf(asked) })
  const ofThemes = without('tema').flatMap((row) => row.themes)
  const ofOrganisations = without('organisation').flatMap((row) => row.organisation ?? [])
  const sektor = sectors(without('sektor'), filters.sektor, language)
  return {
    ...found,
    page,
    filters,
    options: {
      tema: options(themesById(themes), ofThemes, theme, language),
      sektor,
      organisation: options(
        organisationsById(organisations),
        ofOrganisations,
        organisation,
        language,
      ),
    },
  }
}

const allOf = ({ tema, sektor, organisation }: Record<CaseFilterName, Having<PublishedCase>>) => ({
  ...tema,
  ...sektor,
  ...organisation,
})

interface Named {
  id: string
  slug?: string | null
  name?: InLanguages<string>
}

/** The one at a slug; undefined when none was asked for, null when readers know of none. */
function bySlug(rows: readonly Named[], slug: string | undefined): Named | null | undefined {
  return slug === undefined ? undefined : (rows.find((row) => row.slug === slug) ?? null)
}

/** Those that are named, each once, and what is chosen. */
function options(
  known: ReadonlyMap<string, Named>,
  ids: readonly string[],
  chosen: Named | undefined,
  language: Language,
): FilterOption[] {
  const others = [...new Set(ids)].filter((id) => id !== chosen?.id)
  const named = others.slice(0, mostOptions).flatMap((id) => known.get(id) ?? [])
  const all = chosen ? [chosen, ...named] : named
  const offered = all.flatMap(({ slug, name }): FilterOption[] => {
    const text = passage(name, language)
    return slug && text ? [{ value: slug, text, chosen: slug === chosen?.slug }] : []
  })
  return sortDanish(offered, ({ text }) => text.text, language)
}

function sectors(
  cases: readonly PublishedCase[],
  chosen: SectorName | undefined,
  language: Language,
): FilterOption[] {
  const found = new Set(cases.map(({ sector }) => sector))
  const names = Object.keys(sectorsByName) as SectorName[]
  return names
    .filter((name) => name === chosen || found.has(sectorsByName[name]))
    .map((name) => ({
      value: name,
      text: { text: words[language].case.sectors[sectorsByName[name]] ?? name, lang: language },
      chosen: name === chosen,
    }))
}
