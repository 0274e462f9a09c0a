import type { PayloadRequest, Where } from 'payload'
import { ambassadorIdOf, isAmbassador, type Person } from '../../access/people.ts'
import { inOtherLanguage } from '../../fields/otherLanguage.ts'
import { type Language, languages, otherThan } from '../../i18n/text.ts'
import { type Lacking, lackingHeadings } from './lacking.ts'
import type { DeskAnswer, DeskItem, DeskSource } from './source.ts'
import { editAddress, titleOf, written } from './written.ts'

const missing: Record<Language, { da: string; en: string }> = {
  da: { da: 'mangler på dansk', en: 'missing in Danish' },
  en: { da: 'mangler på engelsk', en: 'missing in English' },
}

type Kind = (typeof written)[number]

/**
 * Published documents, as the asker may read them, with the heading that they have in the other language. A heading stands
 * for the whole text: it is a column of its own (on SQLite in the table of the language), so nothing has to be read to see
 * that it is not there.
 */
async function find(
  req: PayloadRequest,
  { collection, name }: Kind,
  language: Language,
  { where, limit }: { where: Where; limit: number },
): Promise<DeskAnswer> {
  const found = await req.payload.find({
    collection,
    where,
    select: { title: true, publishedAt: true },
    sort: '-publishedAt',
    locale: language,
    fallbackLocale: otherThan(language),
    depth: 0,
    limit,
    overrideAccess: false,
    user: req.user,
    req: inOtherLanguage(req),
  })
  const items = found.docs.map(({ id, publishedAt, title }): DeskItem => {
    return {
      title: titleOf(title),
      href: `${editAddress(collection, id)}?locale=${language}`,
      detail: {
        da: `${name.da}, ${missing[language].da}`,
        en: `${name.en}, ${missing[language].en}`,
      },
      ...(publishedAt ? { at: publishedAt } : {}),
      level: 'calm',
    }
  })
  return { items, total: found.totalDocs }
}

/** What one person has written: few documents, found by who they are of. */
const own = (req: PayloadRequest, limit: number): Promise<DeskAnswer>[] =>
  written.flatMap((kind) =>
    languages.map((language) => {
      const owner = { [kind.owner]: { contains: ambassadorIdOf(req.user as Person) ?? '' } }
      const where: Where = {
        and: [{ _status: { equals: 'published' } }, { title: { exists: false } }, owner],
      }
      return find(req, kind, language, { where, limit })
    }),
  )

/** The newest of everything that is known to lack a heading, and how much there is. */
async function newest(
  req: PayloadRequest,
  { collection, documents, language }: Lacking,
  limit: number,
): Promise<DeskAnswer> {
  const kind = written.find((one) => one.collection === collection)
  if (!kind || documents.size === 0) return { items: [], total: 0 }
  const ids = [...documents]
    .sort(([, a], [, b]) => b.localeCompare(a))
    .slice(0, limit)
    .map(([id]) => id)
  const { items } = await find(req, kind, language, { where: { id: { in: ids } }, limit })
  return { items, total: documents.size }
}

/** What is published in one language only, newest first. */
export const translations: DeskSource = {
  name: 'translations',
  heading: { da: 'Mangler oversættelse', en: 'Not translated yet' },
  load: async (req, { limit }) => {
    const answers = await Promise.all(
      isAmbassador(req.user as Person)
        ? own(req, limit)
        : (await lackingHeadings(req.payload)).map((one) => newest(req, one, limit)),
    )
    const items = answers
      .flatMap((answer) => answer.items)
      .sort((a, b) => (b.at ?? '').localeCompare(a.at ?? ''))
    return {
      items: items.slice(0, limit),
      total: answers.reduce((sum, { total }) => sum + total, 0),
    }
  },
}
