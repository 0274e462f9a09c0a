import type { Payload, Where } from 'payload'
import { sortDanish } from '../../i18n/collate.ts'
import type { Language } from '../../i18n/text.ts'
import {
  type CaseFilterName,
  type CaseFilters,
  caseFilterNames,
  type SectorName,
  sectorsByName,
} from '../caseFilters.ts'
import { type InLanguages, passage } from '../text.ts'
import type { CaseList, FilterOption } from '../viewModels/caseList.ts'
import { words } from '../words.ts'
import { distinctIds } from './distinct.ts'
import { findCases } from './entries.ts'
import { asReader } from './reading.ts'

/** More choices than this help nobody; what is chosen is always among them. */
const mostOptions = 200

/** A page of the cases that the filters let through; null when a theme or organisation is unknown to readers. */
export async function findCaseList(
  payload: Payload,
  filters: CaseFilters,
  { limit, page }: { limit: number; page: number },
  language: Language,
): Promise<CaseList | null> {
  const [theme, organisation] = await Promise.all([
    bySlug(payload, 'themes', filters.tema),
    bySlug(payload, 'organisations', filters.organisation),
  ])
  if (theme === null || organisation === null) return null
  const wheres: Partial<Record<CaseFilterName, Where>> = {
    ...(theme && { tema: { themes: { in: [theme.id] } } }),
    ...(filters.sektor && { sektor: { sector: { equals: sectorsByName[filters.sektor] } } }),
    ...(organisation && { organisation: { organisation: { equals: organisation.id } } }),
  }
  const where = allOf(wheres)
  const [found, tema, sektor, organisations] = await Promise.all([
    findCases(payload, language, where ? { limit, page, where } : { limit, page }),
    options(payload, 'themes', allOf(wheres, 'tema'), theme, language),
    sectors(payload, allOf(wheres, 'sektor'), filters.sektor, language),
    options(payload, 'organisations', allOf(wheres, 'organisation'), organisation, language),
  ])
  return {
    ...found,
    page,
    filters,
    options: { tema, sektor, organisation: organisations },
  }
}

/** All conditions but that of one filter: what the others let through tells what can be chosen in it. */
function allOf(
  wheres: Partial<Record<CaseFilterName, Where>>,
  but?: CaseFilterName,
): Where | undefined {
  const all = caseFilterNames.flatMap((name) => {
    const where = wheres[name]
    return where && name !== but ? [where] : []
  })
  const [only] = all
  return all.length > 1 ? { and: all } : only
}

interface Named {
  id: string
  slug?: string | null
  name?: InLanguages<string>
}

/** The document at a slug; undefined when none was asked for, null when readers know of none. */
async function bySlug(
  payload: Payload,
  collection: 'themes' | 'organisations',
  slug: string | undefined,
): Promise<Named | null | undefined> {
  if (slug === undefined) return undefined
  const { docs } = await payload.find({
    ...asReader,
    collection,
    where: { slug: { equals: slug } },
    select: { name: true, slug: true },
    depth: 0,
    limit: 1,
    pagination: false,
  })
  return docs[0] ?? null
}

async function options(
  payload: Payload,
  collection: 'themes' | 'organisations',
  where: Where | undefined,
  chosen: Named | undefined,
  language: Language,
): Promise<FilterOption[]> {
  const field = collection === 'themes' ? 'themes' : 'organisation'
  const ids = await distinctIds(payload, 'cases', field, where ?? {})
  const known = ids.length > 0 ? await byIds(payload, collection, ids) : []
  const others = known.filter(({ id }) => id !== chosen?.id)
  const all = chosen ? [chosen, ...others] : others
  const named = all.slice(0, mostOptions).flatMap(({ slug, name }): FilterOption[] => {
    const text = passage(name, language)
    return slug && text ? [{ value: slug, text, chosen: slug === chosen?.slug }] : []
  })
  return sortDanish(named, ({ text }) => text.text, language)
}

async function byIds(
  payload: Payload,
  collection: 'themes' | 'organisations',
  ids: readonly string[],
): Promise<Named[]> {
  const { docs } = await payload.find({
    ...asReader,
    collection,
    where: { id: { in: ids.slice(0, mostOptions) } },
    select: { name: true, slug: true },
    depth: 0,
    pagination: false,
    sort: 'id',
  })
  return docs
}

async function sectors(
  payload: Payload,
  where: Where | undefined,
  chosen: SectorName | undefined,
  language: Language,
): Promise<FilterOption[]> {
  const found = await distinctIds(payload, 'cases', 'sector', where ?? {})
  const names = Object.keys(sectorsByName) as SectorName[]
  return names
    .filter((name) => name === chosen || found.includes(sectorsByName[name]))
    .map((name) => ({
      value: name,
      text: { text: words[language].case.sectors[sectorsByName[name]] ?? name, lang: language },
      chosen: name === chosen,
    }))
}
