import { isEditor, type Person } from '../../access/people.ts'
import { inOtherLanguage } from '../../fields/otherLanguage.ts'
import { languages, otherThan } from '../../i18n/text.ts'
import type { DeskItem, DeskSource } from './source.ts'
import { editAddress, titleOf } from './written.ts'

const missing = {
  da: { da: 'Mangler dansk alternativ tekst', en: 'No alternative text in Danish' },
  en: { da: 'Mangler engelsk alternativ tekst', en: 'No alternative text in English' },
}

/**
 * Pictures that readers see and that say nothing in one of the languages to those who cannot see them. Editors only: what a
 * page shows is out of its ambassador's hands.
 */
export const altTexts: DeskSource = {
  name: 'altTexts',
  heading: { da: 'Billeder uden alternativ tekst', en: 'Pictures without alternative text' },
  load: async (req, { limit }) => {
    if (!isEditor(req.user as Person)) return { items: [], total: 0 }
    const answers = await Promise.all(
      languages.map(async (language) => {
        const found = await req.payload.find({
          collection: 'media',
          where: { and: [{ inUse: { equals: true } }, { alt: { exists: false } }] },
          select: { alt: true, filename: true, createdAt: true },
          sort: '-createdAt',
          locale: language,
          fallbackLocale: otherThan(language),
          depth: 0,
          limit,
          overrideAccess: false,
          user: req.user,
          req: inOtherLanguage(req),
        })
        const items = found.docs.map((doc): DeskItem & { at: string } => ({
          title: titleOf(doc.alt || doc.filename),
          href: `${editAddress('media', doc.id)}?locale=${language}`,
          detail: missing[language],
          at: doc.createdAt,
          level: 'calm',
        }))
        return { items, total: found.totalDocs }
      }),
    )
    const items = answers.flatMap((answer) => answer.items).sort((a, b) => b.at.localeCompare(a.at))
    return {
      items: items.slice(0, limit),
      total: answers.reduce((sum, { total }) => sum + total, 0),
    }
  },
}
