import type { PayloadRequest, Where } from 'payload'
import { ambassadorIdOf, isAmbassador, type Person } from '../../access/people.ts'
import { inOtherLanguage } from '../../fields/otherLanguage.ts'
import { type Language, languages, otherThan } from '../../i18n/text.ts'
import type { DeskItem, DeskSource } from './source.ts'
import { editAddress, titleOf, written } from './written.ts'

const missing: Record<Language, { da: string; en: string }> = {
  da: { da: 'mangler på dansk', en: 'missing in Danish' },
  en: { da: 'mangler på engelsk', en: 'missing in English' },
}

/**
 * Published documents without a heading in a language. A heading stands for the whole text: it is a column of its own (on
 * SQLite in the table of the language), so nothing has to be read to see that it is not there.
 */
async function find(
  req: PayloadRequest,
  { collection, name, owner }: (typeof written)[number],
  language: Language,
  limit: number,
) {
  const person = req.user as Person
  const own: Where[] = isAmbassador(person)
    ? [{ [owner]: { contains: ambassadorIdOf(person) ?? '' } }]
    : []
  const found = await req.payload.find({
    collection,
    where: { and: [{ _status: { equals: 'published' } }, { title: { exists: false } }, ...own] },
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

/** What is published in one language only, newest first. */
export const translations: DeskSource = {
  name: 'translations',
  heading: { da: 'Mangler oversættelse', en: 'Not translated yet' },
  load: async (req, { limit }) => {
    const answers = await Promise.all(
      written.flatMap((kind) => languages.map((language) => find(req, kind, language, limit))),
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
