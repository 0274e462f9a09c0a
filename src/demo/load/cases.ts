import { instantOfDay } from '../../handover/calendar.ts'
import type { DemoCase } from '../content/types.ts'
import { morningOf, requiredIn, richTextIn, textIn } from './texts.ts'
import type { Loading } from './writer.ts'

export async function loadCases(loading: Loading, cases: DemoCase[]) {
  const media = (key: string) => loading.id('media', key)
  for (const found of cases) {
    await loading.write(
      'cases',
      found.slug,
      (language) => ({
        slug: found.slug,
        title: requiredIn(found.title, language),
        summary: textIn(found.summary, language),
        organisation: loading.id('organisations', found.organisation),
        sector: found.sector,
        themes: found.themes.map((theme) => loading.id('themes', theme)),
        challenge: richTextIn(found.challenge, language),
        action: richTextIn(found.action, language),
        effect: richTextIn(found.effect, language),
        learning: richTextIn(found.learning, language),
        contact: found.contact,
        putForwardBy: found.putForwardBy.map((slug) => loading.id('ambassadors', slug)),
        putForwardOn: instantOfDay(found.putForwardOn),
        images: found.images.map(media),
        attachments: found.attachments.map(media),
      }),
      { state: found.publishedOn ? { publishedAt: morningOf(found.publishedOn) } : 'draft' },
    )
  }
}
