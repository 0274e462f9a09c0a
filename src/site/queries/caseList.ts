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
  const asked: Record<CaseFilterName, Having<PublishedCase>> = {
    tema: theme ? { themes: [theme.id] } : {},
    sektor: filters.sektor ? { sector: [sectorsByName[filters.sektor]] } : {},
    organisation: organisation ? { organisation: [organisation.id] } : {},
  }
  const all = await publishedCases(payload)
  // what the other filters let through tells what can be chosen in one
  const without = (name: CaseFilterName) => all.filter(matching(allOf({ ...asked, [name]: {} })))
  const [found, tema, organisations] = await Promise.all([
    findCases(payload, language, { limit, page, having: allOf(asked) }),
    options(payload, 'themes', without('tema'), theme, language),
    options(payload, 'organisations', without('organisation'), organisation, language),
  ])
  const sektor = sectors(without('sektor'), filters.sektor, language)
  return { ...found, page, filters, options: { tema, sektor, organisation: organisations } }
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
  cases: readonly PublishedCase[],
  chosen: Named | undefined,
  language: Language,
): Promise<FilterOption[]> {
  const belongsTo = ({ themes, organisation }: PublishedCase) =>
    collection === 'themes' ? themes : (organisation ?? [])
  const ids = [...new Set(cases.flatMap(belongsTo))]
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
