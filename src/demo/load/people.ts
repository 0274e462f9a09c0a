import { instantOfDay } from '../../handover/calendar.ts'
import { markupToRichText } from '../../richtext/markup.ts'
import type { DemoAmbassador, DemoTerm } from '../content/types.ts'
import { morningOf } from './texts.ts'
import type { Loading } from './writer.ts'

/** A published ambassador came out on the day that their first term was announced. */
export async function loadAmbassadors(
  loading: Loading,
  ambassadors: DemoAmbassador[],
  terms: DemoTerm[],
) {
  for (const person of ambassadors) {
    const { slug, name, sector, quote, biography, links, positions, portrait } = person
    const announced = terms.find(({ ambassador }) => ambassador === slug)?.announcedOn
    await loading.write(
      'ambassadors',
      slug,
      (language) => ({
        slug,
        name,
        sector,
        quote: quote[language],
        biography: markupToRichText(biography[language]),
        links: links.map(({ label, url }) => ({ label: label[language], url })),
        positions: positions.map(({ title, organisation, from, to }) => ({
          title: title[language],
          organisation: loading.id('organisations', organisation),
          from: instantOfDay(from),
          to: to ? instantOfDay(to) : null,
        })),
        portrait: loading.id('media', portrait),
      }),
      {
        state:
          person.state === 'published' && announced
            ? { publishedAt: morningOf(announced) }
            : 'draft',
      },
    )
  }
}

export async function loadTerms(loading: Loading, terms: DemoTerm[]) {
  for (const { role, ambassador, startsOn, endsOn, announcedOn, appointedBy, kind } of terms) {
    await loading.write(
      'terms',
      `${ambassador} ${startsOn}`,
      () => ({
        role: loading.id('roles', role),
        ambassador: loading.id('ambassadors', ambassador),
        startsOn: instantOfDay(startsOn),
        endsOn: instantOfDay(endsOn),
        announcedOn: instantOfDay(announcedOn),
        appointedBy: appointedBy.map((slug) => loading.id('organisations', slug)),
        kind,
      }),
      { english: false },
    )
  }
}
